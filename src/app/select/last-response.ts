import type { Value } from '../../engine/index.ts';
import type { HttpFailure, HttpResponse } from '../../runtime/index.ts';
import type { RunState } from '../state.ts';

/** What the latest request came to. */
export type LastResponse =
  | { readonly kind: 'response'; readonly response: HttpResponse; readonly decoded?: Value }
  | { readonly kind: 'no-response'; readonly failure: HttpFailure };

/** The answer to the latest request; undefined while there is none yet. */
export function lastResponse(run: RunState | null): LastResponse | undefined {
  const event = run?.events.findLast(({ kind }) => kind === 'request' || kind === 'response' || kind === 'no-response');
  if (event?.kind === 'no-response') return { kind: 'no-response', failure: event.failure };
  if (event?.kind !== 'response') return undefined;
  const { response, decoded } = event;
  return { kind: 'response', response, ...(decoded === undefined ? {} : { decoded }) };
}
