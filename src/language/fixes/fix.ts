import type { JsonDocument, JsonNode } from '../../source/index.ts';
import type { Problem } from '../diagnose/problem.ts';
import type { DiagnosedProject } from '../diagnose/sources.ts';
import type { TextEdit } from '../text-edit.ts';

/** A way out of a problem. */
export interface Fix {
  /** What it does, as on a button. */
  readonly title: string;
  /** In one section they do not overlap; apply them all at once. */
  readonly edits: readonly TextEdit[];
}

/** What a fix is made from. */
export interface FixContext {
  readonly problem: Problem;
  readonly project: DiagnosedProject;
  readonly document: JsonDocument;
  /** The characters the problem marks. */
  readonly marked: string;
  /** The value at the problem's path. */
  readonly node: JsonNode | undefined;
}

export type FixMaker = (context: FixContext) => readonly Fix[];
