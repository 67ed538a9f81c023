import { unreachable } from '../../base/unreachable.ts';
import type { ConsentAnswer } from '../consent.ts';
import { RunCancelled, RunStop } from '../errors/run-stop.ts';
import type { MakeError } from '../run-result.ts';
import type { StepTrace } from '../trace/recorder.ts';
import type { RunContext } from './run-context.ts';

/**
 * Sends the user to the service and waits for the callback; gives its query. With mocks consent is given at once, as the
 * scenario says, unless somebody can be asked.
 *
 * @param state what must come back; empty when nothing must
 * @throws RunStop when nobody comes back; RunCancelled
 */
export async function askForConsent(
  address: string,
  state: string,
  trace: StepTrace,
  { ports, request }: RunContext,
): Promise<Readonly<Record<string, string>>> {
  const { transport, runId } = request;
  const simulated = transport.kind === 'mock';
  if (ports.askUser === undefined) {
    if (!simulated) throw new RunStop(notGiven({ kind: 'unavailable' }));
    const { callback = { code: 'mock-code' } } = transport.scenario;
    return { ...(state === '' ? {} : { state }), ...callback };
  }
  trace.report({ kind: 'consent-asked', address });
  const answer = await unlessCancelled(ports.askUser({ runId, address, state, simulated }), ports.signal);
  trace.report({ kind: 'consent-answered', answer });
  if (answer.kind !== 'answered') throw new RunStop(notGiven(answer));
  return answer.query;
}

async function unlessCancelled<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let onAbort = (): void => undefined;
  const cancelled = new Promise<never>((_, reject) => {
    onAbort = () => reject(new RunCancelled());
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([work, cancelled]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

/** Make shows no such errors, as its own window tells the user; the words are ours. */
function notGiven(answer: Exclude<ConsentAnswer, { kind: 'answered' }>): MakeError {
  const error = (message: string, advice: string): MakeError => ({
    type: 'RuntimeError',
    message,
    cause: 'consent',
    advice,
  });
  switch (answer.kind) {
    case 'closed':
      return error(
        'The sign-in window was closed before the service sent you back.',
        'Run it again and finish signing in. Did the service show an error? Then compare the address and the registered callback.',
      );
    case 'blocked':
      return error(
        'The browser did not open the sign-in window.',
        'Allow pop-up windows for this page, then run it again.',
      );
    case 'timed-out':
      return error(
        `Nobody came back from the service within ${Math.round(answer.afterMs / 60_000)} minutes.`,
        'Is the callback address of this page registered with the service? Run it again.',
      );
    case 'unavailable':
      return error(
        'This connection sends the user to the service for consent, which cannot be done here.',
        'Run it against a scenario with mocks; consent is then given at once.',
      );
    default:
      return unreachable(answer);
  }
}
