import type { Scope } from '../engine/index.ts';
import type { InlayMode, LanguageContext, PreviewAnswer, TextEdit, TitledFix } from '../language/index.ts';
import type { SectionName } from '../project/index.ts';
import type { SourceRange } from '../source/index.ts';
import type { Theme } from './theme.ts';

/** What the page asks of a code editor, whichever it is. */
export interface Editor {
  /** Shows a section; its text is taken over when it differs from what the editor holds. */
  show(section: SectionName, text: string): void;
  /** Replaces a section's text without moving to it; undo still works. */
  setText(section: SectionName, text: string): void;
  /**
   * Calls back after each change the user makes, and when a text with mixed line ends or a byte order mark was taken over
   * without them, so that places mean the same on both sides. Returns a function that ends it.
   */
  onChange(listener: (section: SectionName, text: string) => void): () => void;
  /** Shows a place and flashes it. */
  reveal(section: SectionName, range: SourceRange, options?: { readonly focus?: boolean }): void;
  /** Marks the directive that ran; null takes the mark away. */
  highlight(section: SectionName, range: SourceRange | null): void;
  /** Draws in the gutter how far scenarios use each directive; an empty list takes the marks away. */
  setCoverage(section: SectionName, marks: readonly EditorCoverage[]): void;
  setProblems(section: SectionName, problems: readonly EditorProblem[]): void;
  /** Changes texts as if the user had typed it; can be undone in each section. */
  applyEdits(edits: readonly TextEdit[]): void;
  /** Which expressions show their value beside them. */
  setInlays(mode: InlayMode): void;
  /** Draws the values anew: a run has ended, the form has changed, or secrets are shown. */
  refreshValues(): void;
  setTheme(theme: Theme): void;
  /** Does what the editor can do by itself, with the focus. */
  perform(action: EditorAction): void;
  focus(): void;
  dispose(): void;
}

/** How far the scenarios use one directive. */
export interface EditorCoverage {
  readonly range: SourceRange;
  readonly state: 'exercised' | 'half' | 'never';
  /** Shown on hover, as plain text. */
  readonly message: string;
}

/** A mistake to underline. */
export interface EditorProblem {
  readonly range: SourceRange;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly code: string;
  readonly message: string;
  readonly help?: string;
  /** Where the page explains the code: `#problem/<code>`. */
  readonly docs: string;
  /** Struck through, or faded. */
  readonly tag?: 'deprecated' | 'unused';
}

/** What a code editor does by itself. */
export type EditorAction = 'find' | 'replace' | 'rename' | 'definition' | 'references' | 'fix' | 'symbol' | 'line';

export type EditorCommand =
  | 'run'
  | 'run-all'
  | 'save'
  | 'next-problem'
  | 'previous-problem'
  | 'palette'
  | 'inlays'
  | 'coverage';

/** A template to evaluate, and the variables it sees. */
export interface PreviewQuestion {
  readonly template: string;
  readonly scope: Scope;
}

export interface EditorOptions {
  /** What sections are called. */
  readonly titles: Readonly<Record<SectionName, string>>;
  readonly theme: Theme;
  readonly readOnly?: boolean;
  /** Read to users of screen readers. */
  readonly label?: string;
  readonly onCommand: (command: EditorCommand) => void;
  /** What editor features know about the project; without it there are none. Asked each time, so it must be cheap. */
  readonly context?: () => LanguageContext;
  /** Evaluates off the page's thread; one answer a question. Undefined when its asker has asked anew; may be asked again. */
  readonly evaluate?: (
    questions: readonly PreviewQuestion[],
    asker: 'values' | 'hover' | 'fixes',
  ) => Promise<readonly (PreviewAnswer | undefined)[]>;
  /** Quick fixes for the problems that touch a range. */
  readonly fixes?: (section: SectionName, range: SourceRange) => readonly TitledFix[];
  /** Beginning; `setInlays` changes it. Default `all`. */
  readonly inlays?: InlayMode;
  /** The cursor has moved, or another section is shown. */
  readonly onCursor?: (section: SectionName, offset: number) => void;
  /** A value beside an expression was clicked. */
  readonly onValue?: (section: SectionName, range: SourceRange) => void;
  /** A mark of coverage in the gutter was clicked; `offset` is in its directive. */
  readonly onCoverage?: (section: SectionName, offset: number) => void;
  /** The user goes to a place in another section. */
  readonly onShow?: (section: SectionName) => void;
}
