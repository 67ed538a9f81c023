import { compileTemplate, createEnv, type Scope } from '../../src/engine/index.ts';
import { fromPlain, toPlain } from '../support/plain-values.ts';

/** A value expected of an expression, or the kind of error it ends with (iml.md §8). */
export type Expected = unknown;

/** One row of a table: an expression or a template, its value, and the roots it reads. `$date`, `$buffer` and `$undefined` as in vectors. */
export type Row = [source: string, expected: Expected, scope?: Readonly<Record<string, unknown>>];

/** What a template gives, as JSON with the wrappers of vectors; an expression may leave out its braces. */
export function outcome(
  source: string,
  scope: Readonly<Record<string, unknown>> = {},
  timezone = 'UTC',
): { readonly value: unknown } | { readonly error: string } {
  const template = source.includes('{{') ? source : `{{${source}}}`;
  const env = createEnv({ timezone, now: new Date('2024-03-10T12:34:56.789Z') });
  const result = compileTemplate(template).evaluate(fromPlain(scope) as Scope, env);
  return result.ok ? { value: withoutMinusZero(toPlain(result.value)) } : { error: result.error.kind };
}

/** No value, as vectors write it. */
export const nothing = { $undefined: true };

/** IML does not tell the two zeros apart. */
const withoutMinusZero = (value: unknown): unknown => (value === 0 ? 0 : value);
