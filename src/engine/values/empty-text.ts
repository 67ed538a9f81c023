import type { EmptyText, Value } from './value.ts';

/** The value of the keyword `emptystring`: truthy, loosely equal to `''`, written out as `""` (iml.md §5.1). */
export const emptyText: EmptyText = Object.freeze(new String(''));

export const isEmptyText = (value: Value): value is EmptyText => value instanceof String;
