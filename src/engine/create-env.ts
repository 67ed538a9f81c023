import { EvalError } from './eval-error.ts';
import type { EvalEnv } from './environment.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { randomUuid, seededRandom } from './seeded-random.ts';

export interface EnvOptions {
  /** The clock; default is the epoch, because the engine has no clock of its own. */
  readonly now?: Date | (() => Date);
  /** Default: a repeatable sequence, because the engine has no randomness of its own. */
  readonly random?: () => number;
  /** Default: made from `random`. */
  readonly uuid?: () => string;
  /** A tz-database name; default UTC. */
  readonly timezone?: string;
  readonly executionId?: string;
  readonly limits?: Partial<Limits>;
}

/** An environment for one evaluation, or for one run whose evaluations share a budget of steps. */
export function createEnv({
  now = new Date(0),
  random = seededRandom(0),
  uuid = () => randomUuid(random),
  timezone = 'UTC',
  executionId = '',
  limits: bounds = {},
}: EnvOptions = {}): EvalEnv {
  const limits: Limits = { ...defaultLimits, ...bounds };
  // A field of an object is counted in place, where a variable beyond 31 bits would be a new number each time.
  const budget = { left: limits.steps };
  return {
    now: typeof now === 'function' ? now : () => new Date(now),
    random,
    uuid,
    timezone,
    executionId,
    limits,
    spend(steps) {
      budget.left -= steps;
      if (budget.left < 0) throw new EvalError('limit', 'limit-steps', { limit: String(limits.steps) });
    },
  };
}
