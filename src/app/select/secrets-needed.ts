import type { FormValues } from '../../project/index.ts';
import { type Parameter, parameterType } from '../../runtime/index.ts';

/** Labels of the secret fields of the form that are still empty; nested ones count once their choice is made. */
export function secretsNeeded(parameters: readonly Parameter[], values: FormValues): readonly string[] {
  return parameters
    .filter(({ type, name }) => parameterType(type).secret === true && isEmpty(values[name]))
    .map(({ label, name }) => label || name);
}

const isEmpty = (value: FormValues[string]): boolean => value === undefined || value === null || value === '';
