import type { Value } from '../../engine/index.ts';
import type { RunAction } from '../run-request.ts';
import type { MakeError, ParameterError, StoredConnection, Verdict } from '../run-result.ts';

/** How a flow ended; `run` adds what every run reports. */
export interface FlowResult {
  readonly verdict: Verdict;
  /** The state after the run. */
  readonly connection: StoredConnection | null;
  readonly error: MakeError | null;
  readonly parameterErrors?: readonly ParameterError[];
  readonly output?: Value;
  readonly authorizeUrl?: string;
}

/** What an error means for the user's view of the run. */
export function verdictOf(error: MakeError, sent: boolean): Verdict {
  if (!sent) return error.cause === 'not-valid' ? 'refused' : 'invalid';
  return error.cause === 'http-status' || error.cause === 'not-valid' || error.cause === 'callback'
    ? 'refused'
    : 'failed';
}

/** The definition or the request stops the run before anything is sent. */
export function misconfigured(message: string, connection: StoredConnection | null): FlowResult {
  return {
    verdict: 'invalid',
    connection,
    error: { type: 'InvalidConfigurationError', message, cause: 'configuration' },
  };
}

/** An action on a connection that nobody has created. */
export function nothingTo(action: RunAction): FlowResult {
  const use = action === 'module' ? 'run a module with' : action;
  return misconfigured(`There is no connection to ${use} yet. Create one first.`, null);
}
