import type { ConnectionKind } from '../project/index.ts';
import type { StoredConnection } from '../runtime/index.ts';

/** A connection as it stands in the list: what a run stored, and what we know about it. Holds secrets. */
export interface SavedConnection {
  readonly id: string;
  readonly projectId: string;
  readonly name: string;
  readonly kind: ConnectionKind;
  readonly connection: StoredConnection;
  /** Where the answers it is made of came from; what is mocked says so. */
  readonly transport: 'mock' | 'live';
  /** ISO instants. */
  readonly verifiedAt?: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}
