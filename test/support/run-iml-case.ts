import {
  builtins,
  deepEqual,
  evaluateJson,
  type Scope,
  type Value,
  withCustomFunctions,
} from '../../src/engine/index.ts';
import { loadUserFunctions } from '../../src/sandbox/index.ts';
import { fromPlain, toPlain } from './plain-values.ts';

/** One vector of `test/cases/iml.json` (iml.md §12.1). */
export interface ImlCase {
  readonly id: string;
  readonly group: string;
  readonly certainty: string;
  readonly template: unknown;
  readonly context?: unknown;
  readonly timezone?: string;
  /** ISO instant that freezes the clock; without it the real one runs. */
  readonly now?: string;
  /** Sources of custom functions by name. */
  readonly functions?: Readonly<Record<string, string>>;
  readonly expect?: unknown;
  /** A kind of iml.md §8. */
  readonly error?: string;
}

export interface CaseOutcome {
  readonly held: boolean;
  readonly expected: unknown;
  readonly actual: unknown;
}

export async function runImlCase(vector: ImlCase): Promise<CaseOutcome> {
  const custom = await loadUserFunctions(Object.values(vector.functions ?? {}).join('\n'), {
    environment: { timezone: vector.timezone ?? 'UTC' },
  });
  try {
    const result = evaluateJson(fromPlain(vector.template), (fromPlain(vector.context) ?? {}) as Scope, {
      functions: custom.functions.length === 0 ? builtins : withCustomFunctions(builtins, custom.functions),
      ...(vector.timezone === undefined ? {} : { timezone: vector.timezone }),
      now: vector.now === undefined ? new Date() : new Date(vector.now),
    });
    if (!result.ok) {
      const { kind, message } = result.error;
      return { held: kind === vector.error, expected: expectedOf(vector), actual: { error: kind, message } };
    }
    const held = vector.error === undefined && sameValue(result.value, fromPlain(vector.expect), vector);
    return { held, expected: expectedOf(vector), actual: toPlain(result.value) };
  } finally {
    custom.dispose();
  }
}

const expectedOf = (vector: ImlCase): unknown => (vector.error === undefined ? vector.expect : { error: vector.error });

function sameValue(actual: Value, expected: Value, { template }: ImlCase): boolean {
  if (typeof actual === 'number' && typeof expected === 'number' && /stdev[SP]/.test(String(template))) {
    return Math.abs(actual - expected) <= 1e-12 * Math.abs(expected);
  }
  return deepEqual(fromPlain(toPlain(actual)), expected) || deepEqual(actual, expected);
}
