import { deepEqual, type Value } from '../../engine/index.ts';
import type { ParameterError } from '../run-result.ts';
import type { Parameter, ParameterRules } from './parameter.ts';
import { parameterType } from './parameter-types.ts';
import { mayTakeAges } from './may-take-ages.ts';

/**
 * The rules of one value that is there and of the right kind: every failure, in the order pattern, min, max, enum.
 * `min` and `max` bound the length of a text and the size of a number. With `quick`, a pattern that may take ages is tried on
 * short texts only: anybody may have written it, and on the page it must not keep the page busy.
 */
export function checkRules(
  parameter: Parameter,
  value: Value,
  path: string,
  quick: boolean,
): readonly ParameterError[] {
  const { rules } = parameter;
  const { whole } = parameterType(parameter.type);
  if (whole !== undefined && !Number.isInteger(value)) {
    return [{ path, code: 'type', message: 'A whole number is expected here.' }];
  }
  const errors: ParameterError[] = [];
  const report = (code: ParameterError['code'], message: string): void => void errors.push({ path, code, message });
  if (typeof value === 'string' && rules.pattern !== undefined && isRefused(value, rules.pattern.source, quick)) {
    report('pattern', `The value does not have the form ${rules.pattern.label ?? rules.pattern.source}.`);
  }
  const size = typeof value === 'string' ? value.length : value;
  const min = largest(rules.min, whole?.min);
  const max = smallest(rules.max, whole?.max);
  if (typeof size === 'number' && min !== undefined && size < min)
    report('min', `At least ${amount(min, value)} expected.`);
  if (typeof size === 'number' && max !== undefined && size > max)
    report('max', `At most ${amount(max, value)} expected.`);
  return [...errors, ...checkEnum(rules, value, path)];
}

/** The rule `enum`: a value that is not among those that are allowed. */
export function checkEnum({ enum: allowed }: ParameterRules, value: Value, path: string): readonly ParameterError[] {
  if (allowed === undefined || allowed.some((one) => deepEqual(one, value))) return [];
  return [{ path, code: 'enum', message: `The value must be one of ${allowed.map(String).join(', ')}.` }];
}

/** A text has so many characters, a number is so large. */
function amount(bound: number, value: Value): string {
  if (typeof value !== 'string') return String(bound);
  return bound === 1 ? '1 character' : `${bound} characters`;
}

const isRefused = (value: string, pattern: string, quick: boolean): boolean =>
  !(quick && value.length > shortEnough && mayTakeAges(pattern)) && !new RegExp(pattern).test(value);

/** So many characters that no pattern takes longer than some milliseconds. */
const shortEnough = 20;

const largest = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);

const smallest = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
