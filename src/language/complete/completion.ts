import type { SourceRange } from '../../source/index.ts';

/** Something that can be inserted at a place. */
export interface Completion {
  readonly label: string;
  readonly kind: 'function' | 'keyword' | 'variable' | 'member' | 'directive' | 'value' | 'snippet';
  /** Type, sample or origin: a few words beside the label. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** As it goes into the document, JSON escapes included. With `snippet`, `$1` and `$0` are places to type. */
  readonly insert: string;
  readonly snippet?: boolean;
  /** What it replaces; offsets in the document. */
  readonly range: SourceRange;
  /** Another edit that belongs to it: the comma that is missing before it. */
  readonly also?: { readonly range: SourceRange; readonly text: string };
  /** What is held against the text typed so far; the label when absent. */
  readonly filter?: string;
  /** Drawn quieter and sorted last: it has no value here. */
  readonly dim?: boolean;
  /** What to open next: the list again, or the help about arguments. */
  readonly next?: 'suggest' | 'signature';
}
