import type { BenchScope } from './engine.ts';
import type { Document, Expression } from './expression.ts';

/**
 * One row of the table. `floor` is the same work written by hand in plain JavaScript: what a perfect compiler could
 * reach. `aim` is the ratio to it that we want to stay under.
 */
export type Workload = EvaluateWorkload | CompileWorkload;

export interface EvaluateWorkload {
  readonly kind: 'evaluate';
  readonly name: string;
  readonly aim: number;
  readonly document: Document;
  /** Several of the same shape, taken in turn, so that nothing can be computed once and kept. */
  readonly scopes: readonly BenchScope[];
  floor(scope: never): unknown;
}

export interface CompileWorkload {
  readonly kind: 'compile';
  readonly name: string;
  readonly aim: number;
  /** A different text for every index, so that no engine's cache of compiled texts is measured instead. */
  expressionAt(index: number): Expression;
  readonly texts: number;
  /** The compiled expression must give the same text in every engine over this scope. */
  readonly scope: BenchScope;
  /** Only scans the text: no compiler can do less. */
  floor(text: string): unknown;
}

/** `count` scopes made from 0, 1, 2, … */
export function scopes<Scope>(count: number, make: (index: number) => Scope): readonly Scope[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
