import type { SourceRange } from '../source/source-range.ts';
import type { Limits } from './limits.ts';

/**
 * What an evaluation needs from outside. The engine has no clock, no randomness and no timezone of its own, so that
 * the same inputs always give the same outputs.
 */
export interface EvalEnv {
  /** The current instant, for `now` and `timestamp`. */
  now(): Date;
  /** A number with 0 ≤ x < 1, for `random` and `shuffle`. */
  random(): number;
  /** A v4 UUID, for `uuid`. */
  uuid(): string;
  /** The scenario's timezone, a tz-database name; `UTC` when there is none (iml.md §10.1). */
  readonly timezone: string;
  /** The value of `executionId` (iml.md §5.2). */
  readonly executionId: string;
  readonly limits: Limits;
  /**
   * Told which argument a call of a function with branches chose, counted from 0; the number of arguments when it chose
   * none. Offsets in the template.
   */
  onBranch?(call: SourceRange, chosen: number): void;
  /** Charges work against `limits.steps`; throws when they are used up. */
  spend(steps: number): void;
}
