import type { PreviewResult } from '../protocol/preview-api.ts';
import type { SectionName } from '../project/index.ts';
import type { SourceRange } from '../source/index.ts';
import type { Theme } from './theme.ts';

/** What the page asks of a code editor, whichever it is. */
export interface Editor {
  /** Shows a section; its text is taken over when it differs from what the editor holds. */
  show(section: SectionName, text: string): void;
  /** Replaces a section's text without moving to it; undo still works. */
  setText(section: SectionName, text: string): void;
  /** Calls back after each change the user makes. Returns a function that ends it. */
  onChange(listener: (section: SectionName, text: string) => void): () => void;
  /** Shows a place and flashes it. */
  reveal(section: SectionName, range: SourceRange, options?: { readonly focus?: boolean }): void;
  /** Marks the directive that ran; null takes the mark away. */
  highlight(section: SectionName, range: SourceRange | null): void;
  setProblems(section: SectionName, problems: readonly EditorProblem[]): void;
  setTheme(theme: Theme): void;
  focus(): void;
  dispose(): void;
}

/** A mistake to underline. */
export interface EditorProblem {
  readonly range: SourceRange;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly code: string;
  readonly message: string;
  readonly help?: string;
}

export type EditorCommand = 'run' | 'run-all' | 'save' | 'next-problem' | 'palette';

export interface EditorOptions {
  readonly theme: Theme;
  readonly readOnly?: boolean;
  /** Read to users of screen readers. */
  readonly label?: string;
  readonly onCommand: (command: EditorCommand) => void;
  /** The value of a template with what the latest run left behind, for hovers. */
  readonly preview?: (section: SectionName, template: string) => Promise<PreviewResult | undefined>;
}
