import type { SectionName } from '../../project/index.ts';
import type { SourceRange } from '../../source/index.ts';
import type { LanguageContext } from '../language-context.ts';
import type { RequestPlace } from '../place/request-place.ts';

/** One step of the walk along a path. */
export interface WalkStep {
  /** As written: `body`, `.data`, `[1]`. */
  readonly source: string;
  /** What the path has come to: `collection 4`, `list 3`. */
  readonly type: string;
  readonly ok: boolean;
}

/** Another way to write a piece of the expression. */
export interface Suggestion {
  /** What it does, for a button: "Use `body.data[1]`". */
  readonly title: string;
  /** Offsets in the template. */
  readonly range: SourceRange;
  readonly text: string;
}

/** Why a path has no value. */
export interface UndefinedReason {
  readonly code:
    | 'missing-key'
    | 'wrong-case'
    | 'zero-index'
    | 'list-not-collection'
    | 'out-of-range'
    | 'not-in-scope'
    | 'text-body'
    | 'header-case'
    | 'not-filled'
    | 'no-members'
    | 'holds-nothing';
  /** Offsets in the template, of the piece where it broke. */
  readonly range: SourceRange;
  /** The whole path as written. */
  readonly path: string;
  readonly walk: readonly WalkStep[];
  /** A plain sentence. */
  readonly message: string;
  readonly suggestions: readonly Suggestion[];
}

/** Where the expression stands, and what the project knows. */
export interface UndefinedPlace {
  readonly place: RequestPlace;
  readonly section: SectionName;
  readonly context: LanguageContext;
}

/** What the broken piece alone tells. */
export type Breakage = Omit<UndefinedReason, 'walk' | 'path'>;
