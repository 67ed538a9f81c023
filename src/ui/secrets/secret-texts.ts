import { compileTemplate, type Value } from '../../engine/index.ts';
import { type Parameter, parameterType, type TraceEvent } from '../../runtime/index.ts';

/** Shorter texts occur everywhere; hiding them would hide the page and protect nothing. */
const shortest = 4;

/**
 * Every text that would give a secret away: what was typed into secret fields, and what expressions made of it, such as
 * a header in base64. Longest first.
 */
export function secretTexts(
  parameters: readonly Parameter[],
  values: Readonly<Record<string, Value>>,
  events: readonly TraceEvent[],
): readonly string[] {
  const names = new Set(secretNames(parameters));
  const texts = new Set<string>();
  const keep = (value: Value): void => {
    if (typeof value === 'string' && value.length >= shortest) texts.add(value);
  };
  for (const name of names) keep(values[name]);
  for (const event of events) {
    if (event.kind !== 'evaluated') continue;
    for (const { source, value } of event.expressions) if (readsSecret(source, names)) keep(value);
  }
  return [...texts].toSorted((a, b) => b.length - a.length);
}

function secretNames(parameters: readonly Parameter[]): readonly string[] {
  return parameters.flatMap(({ name, type, nested, options }) => [
    ...(parameterType(type).secret === true ? [name] : []),
    ...secretNames(nested),
    ...(options ?? []).flatMap((option) => secretNames(option.nested)),
  ]);
}

function readsSecret(source: string, names: ReadonlySet<string>): boolean {
  return compileTemplate(`{{${source}}}`).references.some(
    ({ root, names: [first = ''] }) => (root === 'parameters' || root === 'connection') && names.has(first),
  );
}
