import { compileTemplate, createEnv, type Scope, type Segment, typeName, type Value } from '../../engine/index.ts';

/** One step as the engine walks it. */
export function stepAlong(value: Value, segment: Segment, scope: Scope): Value {
  const index = segment.kind === 'index' ? indexText(segment, scope) : undefined;
  if (segment.kind === 'index' && index === undefined) return undefined;
  const written = segment.kind === 'name' ? `.\`${segment.name}\`` : `[${index}]`;
  const result = compileTemplate(`{{v${written}}}`).evaluate({ v: value }, createEnv());
  return result.ok ? result.value : undefined;
}

function indexText(segment: Extract<Segment, { kind: 'index' }>, scope: Scope): string | undefined {
  if (segment.form !== 'mustache' && segment.form !== 'computed') return String(segment.index ?? 1);
  const { expression } = segment;
  if (expression?.kind === 'literal')
    return typeof expression.value === 'number'
      ? String(expression.value)
      : `'${expression.value.replaceAll("'", "''")}'`;
  if (expression?.kind !== 'path') return undefined;
  let value = scope[expression.root.name];
  for (const inner of expression.segments) value = stepAlong(value, inner, scope);
  return typeof value === 'number'
    ? String(value)
    : typeof value === 'string'
      ? `'${value.replaceAll("'", "''")}'`
      : undefined;
}

/** What to call a value on the way, and how large it is. */
export const describeValue = (value: Value): string => {
  if (Array.isArray(value)) return `list of ${value.length}`;
  const type = typeName(value);
  return type === 'collection' ? `collection of ${Object.keys(value as object).length}` : type;
};
