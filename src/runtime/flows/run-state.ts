import type { Value, ValueObject } from '../../engine/index.ts';
import type { StoredConnection } from '../run-result.ts';

/** What the steps of a run change, one after the other. Dates in `data` are dates. */
export interface RunState {
  /** The connection's data: user input and what `response.data` added. */
  readonly data: ValueObject;
  /** Shared by all steps of one run. */
  readonly temp: ValueObject;
  readonly uid: Value;
  readonly metadata: StoredConnection['metadata'];
  readonly expires: string | null;
  /** Scopes of OAuth 2 that are stored; null when unknown. */
  readonly scope: readonly string[] | null;
  /** What the service says it granted in this run; null when it says nothing. */
  readonly granted: readonly string[] | null;
}
