import { RunCancelled, RunStop } from '../errors/run-stop.ts';
import type { RunContext } from './run-context.ts';

/**
 * Sends the user to the service and waits for the callback; gives its query. With mocks consent is given at once, as the
 * scenario says.
 *
 * @throws RunCancelled when the user closes the window
 */
export async function askForConsent(
  address: string,
  state: string,
  { ports, request }: RunContext,
): Promise<Readonly<Record<string, string>>> {
  if (ports.askUser !== undefined) {
    const query = await ports.askUser(address);
    if (query === null || ports.signal.aborted) throw new RunCancelled();
    return query;
  }
  if (request.transport.kind === 'mock') {
    const { callback = { code: 'mock-code' } } = request.transport.scenario;
    return { state, ...callback };
  }
  throw new RunStop({
    type: 'InvalidConfigurationError',
    message: 'This connection sends the user to the service for consent, which cannot be done here.',
    cause: 'configuration',
    advice: 'Run it against a scenario with mocks; consent is then given at once.',
  });
}
