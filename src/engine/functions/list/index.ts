import type { FunctionDefinition } from '../define-function.ts';
import { add } from './add.ts';
import { arrayDiff } from './array-diff.ts';
import { arrayIntersect } from './array-intersect.ts';
import { distinct } from './distinct.ts';
import { first } from './first.ts';
import { flatten } from './flatten.ts';
import { isArrayFunction } from './is-array.ts';
import { join } from './join.ts';
import { keys } from './keys.ts';
import { last } from './last.ts';
import { map } from './map.ts';
import { merge } from './merge.ts';
import { pop } from './pop.ts';
import { remove } from './remove.ts';
import { reverse } from './reverse.ts';
import { shift } from './shift.ts';
import { shuffle } from './shuffle.ts';
import { slice } from './slice.ts';
import { sort } from './sort.ts';
import { toArray } from './to-array.ts';
import { toCollection } from './to-collection.ts';

/** The functions for lists and collections, in reading order. */
export const listFunctions: readonly FunctionDefinition[] = [
  join,
  map,
  first,
  last,
  add,
  remove,
  sort,
  reverse,
  shuffle,
  slice,
  merge,
  flatten,
  distinct,
  arrayDiff,
  arrayIntersect,
  keys,
  toCollection,
  toArray,
  isArrayFunction,
  pop,
  shift,
];
