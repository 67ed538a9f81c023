import type { ValueObject } from '../../engine/index.ts';
import type { RunState } from '../flows/run-state.ts';
import type { StoredConnection } from '../run-result.ts';
import { fromStoredValue, toStoredValue } from './stored-value.ts';

/** Nothing kept yet. */
export const emptyState: RunState = {
  data: {},
  temp: {},
  uid: null,
  metadata: null,
  expires: null,
  scope: null,
  granted: null,
};

/** A kept connection at the beginning of a run. */
export function loadConnection({ data, uid, metadata, expires, scope }: StoredConnection): RunState {
  return {
    data: fromStoredValue(data) as ValueObject,
    temp: {},
    uid: uid ?? null,
    metadata,
    expires,
    scope,
    granted: null,
  };
}

/** What is kept of a run. */
export function storeConnection({ data, uid, metadata, expires, scope }: RunState): StoredConnection {
  return { data: toStoredValue(data) as ValueObject, uid, metadata, expires, scope };
}
