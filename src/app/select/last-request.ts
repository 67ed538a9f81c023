import type { HttpRequest } from '../../runtime/index.ts';
import type { RunState } from '../state.ts';

/** The latest request a run has sent, redirects included. */
export function lastRequest(run: RunState | null): HttpRequest | undefined {
  const event = run?.events.findLast(({ kind }) => kind === 'request');
  return event?.kind === 'request' ? event.request : undefined;
}
