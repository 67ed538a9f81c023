import type { Value, ValueObject } from '../../engine/index.ts';
import type { FormValues } from '../../project/index.ts';
import { applyParameters, type Parameter, visibleNested } from '../../runtime/index.ts';

/**
 * What the form sends: the values of its fields as it stands. Those of a field that was renamed or removed, or that
 * another value hides, stay typed in, but are no part of it.
 */
export function formValuesOf(parameters: readonly Parameter[], values: FormValues): FormValues {
  const names = new Set<string>();
  collectNames(parameters, applyParameters(parameters, values), names);
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));
}

function collectNames(parameters: readonly Parameter[], values: ValueObject, names: Set<string>): void {
  for (const parameter of parameters) {
    names.add(parameter.name);
    const value: Value = Object.hasOwn(values, parameter.name) ? values[parameter.name] : undefined;
    collectNames(visibleNested(parameter, value), values, names);
  }
}
