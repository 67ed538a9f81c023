import type { SourceRange } from './source-range.ts';
import type { StringOffsets } from './string-offsets.ts';

/** A range of a JSON string's value, such as that of an expression in it, as a range of the document. */
export const toSourceRange = (
  text: Pick<StringOffsets, 'toSourceOffset'>,
  { start, end }: SourceRange,
): SourceRange => ({ start: text.toSourceOffset(start), end: text.toSourceOffset(end) });
