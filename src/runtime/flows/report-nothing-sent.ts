import type { StepTrace } from '../trace/recorder.ts';

/**
 * Warns that a connection comes about unchecked.
 *
 * @param why a plain clause, such as "There is no `url`"
 */
export function reportNothingSent(why: string, trace: StepTrace): void {
  const message = `${why}, so nothing is sent, and nothing is checked.`;
  trace.report({ kind: 'warning', code: 'nothing-sent', message });
}
