import type { EvalEnv } from './environment.ts';
import { EvalError } from './eval-error.ts';
import type { Value } from './values/value.ts';

/** Ends the evaluation when a text would be longer than allowed; to be asked before it is made. */
export function allowText(length: number, { limits }: EvalEnv): void {
  if (length > limits.textLength) throw new EvalError('limit', 'limit-text', { limit: String(limits.textLength) });
}

/** Ends the evaluation when a list would have more items than allowed, and charges one step for each item. */
export function allowList(length: number, env: EvalEnv): void {
  const { listLength } = env.limits;
  if (length > listLength) throw new EvalError('limit', 'limit-list', { limit: String(listLength) });
  env.spend(length);
}

/** A text as it is, when it is no longer than allowed. */
export function boundedText(text: string, env: EvalEnv): string {
  allowText(text.length, env);
  return text;
}

/** A list as it is, when it has no more items than allowed. */
export function boundedList(list: readonly Value[], env: EvalEnv): readonly Value[] {
  allowList(list.length, env);
  return list;
}
