import { isCollection, type Value } from '../../engine/index.ts';
import type { Parameter } from './parameter.ts';
import { isEmptyField, visibleNested } from './visible-nested.ts';

/**
 * The form's values as they are checked and stored: the default stands in for a key that is absent, an emptied field
 * stays empty, fields unknown to the form are kept (U33). A default that brings further fields into view brings their
 * defaults along.
 */
export function applyParameters(
  parameters: readonly Parameter[],
  values: Readonly<Record<string, Value>>,
): Record<string, Value> {
  const filled = new Map<string, Value>(Object.entries(values));
  fill(parameters, filled);
  return Object.fromEntries(filled);
}

function fill(parameters: readonly Parameter[], filled: Map<string, Value>): void {
  for (const parameter of parameters) {
    const { name } = parameter;
    if (name === '') continue;
    const preset = presetOf(parameter);
    if (filled.get(name) === undefined && preset !== undefined) filled.set(name, preset);
    const value = filled.get(name);
    if (value !== undefined) filled.set(name, fillInside(parameter, value));
    fill(visibleNested(parameter, value), filled);
  }
}

/** A collection has fields of its own, and so has every item of a list of collections. */
function fillInside({ type, spec }: Parameter, value: Value): Value {
  if (type === 'collection' && spec?.kind === 'fields' && isCollection(value)) {
    return applyParameters(spec.fields, value);
  }
  if (type !== 'array' || spec === undefined || !Array.isArray(value)) return value;
  return value.map((item: Value) => {
    if (spec.kind === 'item') return fillInside(spec.item, item);
    return isCollection(item) ? applyParameters(spec.fields, item) : item;
  });
}

function presetOf(parameter: Parameter): Value {
  if (!isEmptyField(parameter.default)) return parameter.default;
  const chosen = (parameter.options ?? []).filter((option) => option.isDefault).map((option) => option.value);
  return parameter.multiple && chosen.length > 0 ? chosen : chosen[0];
}
