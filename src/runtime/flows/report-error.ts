import type { MakeError } from '../run-result.ts';
import type { StepTrace } from '../trace/recorder.ts';

/** Begins the phase `error`, in which the error's message and type are evaluated; what lies before is not reached. */
export function enterError(reason: string, trace: StepTrace): void {
  trace.skipUntil('error', reason);
  trace.start('error');
}

/** Ends the phase that failed, reports the error in its own, and every later phase as not reached. */
export function reportError(error: MakeError, trace: StepTrace): void {
  const phase = trace.current();
  if (phase !== 'error') {
    if (phase !== undefined) trace.end('Failed.');
    enterError(`The step failed${phase === undefined ? '' : ` in \`${phase}\``}.`, trace);
  }
  trace.report({ kind: 'error', error });
  trace.end(`${error.type}: ${error.message}`);
  trace.skipUntil('stored', 'The step ended with an error.');
}
