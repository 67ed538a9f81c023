import type { Certainty, Param } from '../../engine/index.ts';

/** One thing to look up. */
export interface ReferenceEntry {
  /** Unique; part of an address: `base64`, `+`, `response.valid`. */
  readonly name: string;
  readonly kind: 'function' | 'operator' | 'keyword' | 'variable' | 'directive';
  /** Where it stands in the list: `text`, `Operators`. */
  readonly group: string;
  /** As one writes it. */
  readonly signature: string;
  readonly summary: string;
  readonly details?: string;
  readonly params: readonly Param[];
  readonly examples: readonly ReferenceExample[];
  readonly certainty: Certainty;
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
