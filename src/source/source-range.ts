/** A half-open span of one string, in UTF-16 offsets. Line and column exist only at the edge (`line-index.ts`). */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}
