import type { Value } from '../../engine/index.ts';
import { type Communication, directiveOf } from './communication.ts';
import { evaluateDirective } from './evaluate-directive.ts';
import type { Evaluation } from './evaluation.ts';

/** Milliseconds a request may take when nothing else is said. */
const defaultTimeout = 40_000;

/** The longest that Make accepts. */
const longest = 300_000;

/**
 * The directive `timeout` in milliseconds (connections.md §5, U34).
 *
 * @param fallback a value from elsewhere, such as the app's common data
 */
export function evaluateTimeout(communication: Communication, evaluation: Evaluation, fallback?: Value): number {
  const directive = directiveOf(communication, 'timeout');
  const value = directive === undefined ? fallback : evaluateDirective(directive, evaluation);
  const milliseconds = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
  return milliseconds >= 1 ? Math.min(milliseconds, longest) : defaultTimeout;
}
