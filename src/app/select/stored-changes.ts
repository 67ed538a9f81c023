import { deepEqual, type Value } from '../../engine/index.ts';
import type { StoredConnection } from '../../runtime/index.ts';

/** One value of a stored connection, beside what stood there before. */
export interface StoredChange {
  /** Of data, the key; else the part. */
  readonly name: string;
  /** How a module reads it; undefined when none can. */
  readonly path?: string;
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly before: Value;
  readonly after: Value;
}

export interface StoredChanges {
  /** In the order they were stored; what is gone comes last. */
  readonly data: readonly StoredChange[];
  /** uid, metadata, expires, scope. */
  readonly identity: readonly StoredChange[];
}

/** A stored connection value by value, against what was stored before. Without a before nothing has changed. */
export function storedChanges(after: StoredConnection, before: StoredConnection | undefined): StoredChanges {
  const keys = [...new Set([...Object.keys(after.data), ...Object.keys(before?.data ?? {})])];
  const data = keys.map((name): StoredChange => {
    const path = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name) ? `connection.${name}` : `connection.\`${name}\``;
    return { name, path, ...compare(before?.data[name], after.data[name], before !== undefined) };
  });
  const identity = parts.map((name): StoredChange => {
    const [was, is] = [before?.[name] ?? undefined, after[name] ?? undefined];
    return { name, ...compare(was as Value, is as Value, before !== undefined) };
  });
  return { data, identity };
}

const parts = ['uid', 'metadata', 'expires', 'scope'] as const;

function compare(before: Value, after: Value, compared: boolean): Pick<StoredChange, 'kind' | 'before' | 'after'> {
  if (!compared || deepEqual(before, after)) return { kind: 'same', before, after };
  if (before === undefined) return { kind: 'added', before, after };
  return { kind: after === undefined ? 'removed' : 'changed', before, after };
}
