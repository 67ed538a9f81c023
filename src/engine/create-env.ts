import { EvalError } from './eval-error.ts';
import type { EvalEnv } from './environment.ts';
import { defaultLimits, type Limits } from './limits.ts';

export interface EnvOptions {
  /** The clock; default is the epoch, because the engine has no clock of its own. */
  readonly now?: Date | (() => Date);
  /** Default: always 0.5. */
  readonly random?: () => number;
  /** Default: the nil UUID. */
  readonly uuid?: () => string;
  /** A tz-database name; default UTC. */
  readonly timezone?: string;
  readonly executionId?: string;
  readonly limits?: Partial<Limits>;
}

/** An environment for one evaluation, or for one run whose evaluations share a budget of steps. */
export function createEnv({
  now = new Date(0),
  random = () => 0.5,
  uuid = () => '00000000-0000-0000-0000-000000000000',
  timezone = 'UTC',
  executionId = '',
  limits: bounds = {},
}: EnvOptions = {}): EvalEnv {
  const limits: Limits = { ...defaultLimits, ...bounds };
  let spent = 0;
  return {
    now: typeof now === 'function' ? now : () => new Date(now),
    random,
    uuid,
    timezone,
    executionId,
    limits,
    spend(steps) {
      spent += steps;
      if (spent > limits.steps) throw new EvalError('limit', 'limit-steps', { limit: String(limits.steps) });
    },
  };
}
