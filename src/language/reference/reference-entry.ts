import type { Certainty, Param } from '../../engine/index.ts';
import type { ProblemSeverity } from '../diagnose/problem.ts';

/** One thing to look up. */
export interface ReferenceEntry {
  /** Unique; part of an address: `base64`, `+`, `response.valid`, `problem/missing-valid`. */
  readonly name: string;
  /** What it is called in the list, when that is not its name. */
  readonly label?: string;
  readonly kind: 'function' | 'operator' | 'keyword' | 'variable' | 'directive' | 'problem';
  /** Where it stands in the list: `text`, `Operators`. */
  readonly group: string;
  /** As one writes it. */
  readonly signature: string;
  readonly summary: string;
  readonly details?: string;
  /** Further words, each under a heading of its own. */
  readonly sentences?: readonly { readonly term: string; readonly text: string }[];
  readonly params: readonly Param[];
  readonly examples: readonly ReferenceExample[];
  /** Where our behaviour comes from; a problem has none. */
  readonly certainty?: Certainty;
  /** Of a problem. */
  readonly severity?: ProblemSeverity;
  /** Whether there is a quick fix, at least in some cases. */
  readonly fixable?: boolean;
  /** The rule it follows, such as `iml.md §9.2`. */
  readonly source: string;
}

export interface ReferenceExample {
  /** To be tried: a template. */
  readonly template: string;
  /** What it gives, as text; undefined when that depends on the run. */
  readonly result?: string;
  /** Roots the example reads; they take the place of those of the run. */
  readonly scope?: Readonly<Record<string, unknown>>;
}
