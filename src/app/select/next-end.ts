import type { AppState } from '../state.ts';
import { tokenEnd } from './connection-health.ts';

export interface NextEnd {
  readonly of: 'token' | 'connection';
  /** ISO instant. */
  readonly at: string;
}

/** What of the open connection ends next, seen from a moment; undefined when nothing of it does. */
export function nextEnd({ connections, openConnectionId }: AppState, now: Date): NextEnd | undefined {
  const saved = connections.find(({ id }) => id === openConnectionId);
  if (saved === undefined) return undefined;
  const ends: readonly { readonly of: NextEnd['of']; readonly at: string | null | undefined }[] = [
    { of: 'token', at: tokenEnd(saved) },
    { of: 'connection', at: saved.connection.expires },
  ];
  return ends
    .flatMap(({ of, at }) => (typeof at === 'string' && new Date(at) >= now ? [{ of, at }] : []))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))[0];
}
