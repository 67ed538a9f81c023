import type { SectionName } from '../project/index.ts';
import type { SourceRange } from '../source/index.ts';

/** A change to one of the project's texts. */
export interface TextEdit {
  readonly section: SectionName;
  /** What is replaced; empty to insert. */
  readonly range: SourceRange;
  readonly text: string;
}
