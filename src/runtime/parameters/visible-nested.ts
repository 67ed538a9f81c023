import { deepEqual, type Value } from '../../engine/index.ts';
import type { Parameter } from './parameter.ts';
import { isChoice, parameterType } from './parameter-types.ts';

/**
 * The fields that a parameter's value brings into the form: those of the chosen option or, when that has none, those
 * of the parameter itself while it has a value; a boolean shows them while it is true (connections.md §13).
 */
export function visibleNested(parameter: Parameter, value: Value): readonly Parameter[] {
  if (parameterType(parameter.type).holds === 'boolean') {
    return value === true ? parameter.nested : parameter.nestedWhenFalse;
  }
  if (isEmptyField(value)) return parameter.placeholder?.nested ?? [];
  if (!isChoice(parameter.type) || parameter.multiple || parameter.options === undefined) return parameter.nested;
  const chosen = parameter.options.find((option) => deepEqual(option.value, value));
  if (chosen === undefined) return [];
  return chosen.nested.length > 0 ? chosen.nested : parameter.nested;
}

/** What a form regards as not filled in; 0, false and an empty list are values. */
export const isEmptyField = (value: Value): boolean => value === undefined || value === null || value === '';
