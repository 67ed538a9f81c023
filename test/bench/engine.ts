import type { Document, Expression } from './expression.ts';

/** The data an expression reads: `body`, `parameters`, … */
export type BenchScope = Readonly<Record<string, unknown>>;

/** Evaluates a compiled expression. `prepare` is not timed. */
export interface Runner {
  prepare(scope: BenchScope): unknown;
  run(prepared: never): unknown;
}

/** One expression engine behind the shape the workloads need. Each method throws `Cannot` when it has no way. */
export interface Engine {
  readonly name: string;
  compile(expression: Expression): Runner;
  /** An object with expressions in its leaves. */
  compileDocument(document: Document): Runner;
  /** The expression as text, and what turns text into something that can be run. */
  print(expression: Expression): string;
  parse(text: string): unknown;
}
