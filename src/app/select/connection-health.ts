import { parseDateText } from '../../engine/index.ts';
import type { SavedConnection } from '../../storage/index.ts';

/**
 * How a saved connection stands at a moment: its end has passed, its access token's end has passed (a refresh may renew
 * it), it was checked at some time, or never.
 */
export type ConnectionHealth =
  /** ISO instants. */
  | { readonly kind: 'ended' | 'token-expired'; readonly at: string }
  | { readonly kind: 'verified'; readonly at: string }
  | { readonly kind: 'unverified' };

/** The worst that is known: the connection's own end (`expires`), its token's, or that it was never verified. */
export function connectionHealth(saved: SavedConnection, now: Date): ConnectionHealth {
  const { expires } = saved.connection;
  if (expires !== null && new Date(expires) <= now) return { kind: 'ended', at: expires };
  const token = tokenEnd(saved);
  if (token !== undefined && new Date(token) <= now) return { kind: 'token-expired', at: token };
  return saved.verifiedAt === undefined ? { kind: 'unverified' } : { kind: 'verified', at: saved.verifiedAt };
}

/** When the access token ends: by convention `data.expires`, apart from the connection's own end (connections.md §2.4). */
export function tokenEnd({ connection }: SavedConnection): string | undefined {
  const { expires } = connection.data;
  if (expires instanceof Date) return Number.isNaN(expires.getTime()) ? undefined : expires.toISOString();
  return typeof expires === 'string' ? parseDateText(expires, 'UTC')?.toISOString() : undefined;
}
