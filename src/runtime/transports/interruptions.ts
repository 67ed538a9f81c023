import type { HttpFailure } from '../http/http-message.ts';

/** The user cancelled the run. */
export const aborted: HttpFailure = { kind: 'aborted', message: 'The run was cancelled.' };

export const timedOut = (timeoutMs: number): HttpFailure => ({
  kind: 'timeout',
  message: `The request timed out after ${timeoutMs} ms.`,
});
