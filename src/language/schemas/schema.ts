import type { Certainty } from '../../engine/index.ts';

/**
 * What may stand at a place of a section. Wherever a value is evaluated, a text with `{{…}}` may stand for it; `fixed`
 * marks the places that are not.
 */
export type Shape =
  | { readonly kind: 'any' }
  | TextShape
  | { readonly kind: 'flag'; readonly fixed?: true }
  | { readonly kind: 'number'; readonly whole?: true; readonly min?: number; readonly max?: number }
  | { readonly kind: 'list'; readonly item: Shape }
  | ObjectShape
  | { readonly kind: 'one-of'; readonly shapes: readonly Shape[] }
  /** A shape that contains itself. */
  | { readonly kind: 'lazy'; readonly shape: () => Shape };

export interface TextShape {
  readonly kind: 'text';
  /** Longest text, as written (U36). */
  readonly max?: number;
  /** What is known to work; anything else earns a warning. Letter case counts unless `anyCase`. */
  readonly choices?: readonly Choice[];
  readonly anyCase?: true;
}

export interface Choice {
  readonly value: string;
  readonly summary: string;
}

export interface ObjectShape {
  readonly kind: 'object';
  /** What the object is, with an article: `A request`. */
  readonly title: string;
  readonly properties: readonly PropertySchema[];
  /** Further keys: any (`open`), or those of a form, such as statuses. */
  readonly rest?: Shape;
  readonly pattern?: RegExp;
}

/** One property: validation, completion, hovers and the reference page read this object. */
export interface PropertySchema {
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
  readonly shape: Shape;
  readonly required?: true;
  readonly default?: string;
  /** Why it should not be used any more. */
  readonly deprecated?: string;
  /** Why it cannot be used in this kind of connection or in this step. */
  readonly unavailable?: string;
  /** Accepted, but nothing reads it here. */
  readonly noEffect?: true;
  /** A value to begin with, in the form of editor snippets: `${1:…}`. */
  readonly snippet?: string;
  readonly certainty: Certainty;
  /** Section of the reference that states it. */
  readonly source: string;
}

/** Looks through `lazy`. */
export function resolveShape(shape: Shape): Shape {
  return shape.kind === 'lazy' ? resolveShape(shape.shape()) : shape;
}
