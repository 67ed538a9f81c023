import type { Migration } from '../schema.ts';
import { initial } from './0001-initial.ts';
import { runs } from './0002-runs.ts';
import { keys } from './0003-keys.ts';
import { keyIds } from './0004-key-ids.ts';

/** In order and never changed once released; the number of them is the database's version. */
export const migrations: readonly Migration[] = [initial, runs, keys, keyIds];
