import type { SectionName } from '../../project/index.ts';
import type { JsonPath, SourceRange } from '../../source/index.ts';

export type ProblemSeverity = 'error' | 'warning' | 'hint';

/** One mistake or remark about a project, wherever it was found. */
export interface Problem {
  readonly section: SectionName;
  /** Offsets in the section's text. */
  readonly range: SourceRange;
  readonly severity: ProblemSeverity;
  /** Stable, such as `unterminated-string`; listed in the catalogue. */
  readonly code: string;
  /** A plain sentence. */
  readonly message: string;
  /** Why it matters. */
  readonly reason: string;
  /** What to do about it. */
  readonly help: string;
  /** Where the page explains the code: `#problem/<code>`. */
  readonly docs: string;
  /** Whether `fixesFor` has a way to change the text. */
  readonly fixable: boolean;
  /** How an editor may draw it. */
  readonly tag?: 'deprecated' | 'unused';
  /** Where in the JSON; fixes go by it. */
  readonly path: JsonPath;
  /** Facts of this case; fixes read them. */
  readonly args: Facts;
}

export type Facts = Readonly<Record<string, string>>;

/** A problem before the catalogue has given it words. */
export interface Finding {
  readonly section: SectionName;
  readonly path: JsonPath;
  readonly range: SourceRange;
  readonly code: string;
  /** Instead of the catalogue's. */
  readonly severity?: ProblemSeverity;
  /** Instead of the catalogue's sentence, where the finder knows more. */
  readonly message?: string;
  readonly help?: string;
  readonly args?: Facts;
}
