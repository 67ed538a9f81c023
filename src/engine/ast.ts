import type { SourceRange } from '../source/index.ts';
import type { BinaryOperator, UnaryOperator } from './operators.ts';

/**
 * A template as a tree (iml.md §3). Ranges are offsets of the template's text. The parser always returns a whole tree;
 * holes left by mistakes are `missing` nodes.
 */
export interface Template {
  readonly parts: readonly (TextPart | ExpressionPart)[];
}

export interface TextPart {
  readonly kind: 'text';
  readonly text: string;
  readonly range: SourceRange;
}

/** One `{{…}}`; `range` includes the braces. */
export interface ExpressionPart {
  readonly kind: 'expression';
  readonly expression: Expression;
  readonly range: SourceRange;
}

export type Expression =
  | Literal
  | Path
  | Call
  | Access
  | Unary
  | Operation
  | Adjacent
  | PseudoArray
  | PseudoObject
  | Missing;

interface Node {
  readonly range: SourceRange;
}

/** A number or a text. Texts without quotes (iml.md §3.1) carry `unquoted`. */
export interface Literal extends Node {
  readonly kind: 'literal';
  readonly value: number | string;
  readonly unquoted?: boolean;
}

/** A keyword, a variable, or a walk from a root of the scope: `parameters.apiKey`, `body.items[1].id`. */
export interface Path extends Node {
  readonly kind: 'path';
  readonly root: NameSegment;
  readonly segments: readonly Segment[];
}

export type Segment = NameSegment | IndexSegment;

export interface NameSegment extends Node {
  readonly kind: 'name';
  readonly name: string;
  /** Written in backticks. */
  readonly quoted: boolean;
}

/** `[]`, `[2]`, `[-1]`, `[{{i}}]` or the lenient `[expr]`. */
export interface IndexSegment extends Node {
  readonly kind: 'index';
  readonly form: 'empty' | 'number' | 'mustache' | 'computed';
  /** Set for form `number`. */
  readonly index?: number;
  /** Set for forms `mustache` and `computed`. */
  readonly expression?: Expression;
}

export interface Call extends Node {
  readonly kind: 'call';
  readonly name: string;
  readonly nameRange: SourceRange;
  /** Missing nodes stand for empty arguments. */
  readonly args: readonly Expression[];
}

/** A walk from a computed value: `first(items).id`. */
export interface Access extends Node {
  readonly kind: 'access';
  readonly object: Expression;
  readonly segments: readonly Segment[];
}

export interface Unary extends Node {
  readonly kind: 'unary';
  readonly operator: UnaryOperator;
  readonly operand: Expression;
}

/**
 * Operators of one precedence, applied left to right: `a - b + c`. A list instead of nested pairs, so that a chain of
 * any length is walked without recursion.
 */
export interface Operation extends Node {
  readonly kind: 'operation';
  readonly first: Expression;
  readonly rest: readonly OperationStep[];
}

export interface OperationStep {
  readonly operator: BinaryOperator;
  readonly operatorRange: SourceRange;
  readonly operand: Expression;
}

/** Operands side by side, concatenated as text (iml.md §3.1). */
export interface Adjacent extends Node {
  readonly kind: 'adjacent';
  readonly operands: readonly Expression[];
}

/** `[…]` as an operand: null (iml.md §2). */
export interface PseudoArray extends Node {
  readonly kind: 'pseudo-array';
  readonly source: string;
}

/** `{…}` as an operand: text (iml.md §2). */
export interface PseudoObject extends Node {
  readonly kind: 'pseudo-object';
  readonly members: readonly PseudoMember[];
}

export interface PseudoMember {
  readonly key?: string;
  readonly value: Expression;
}

/** Nothing where an expression belongs: an empty argument, an empty `{{}}`, or a mistake. */
export interface Missing extends Node {
  readonly kind: 'missing';
}
