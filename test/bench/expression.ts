/**
 * One piece of work, described once and printed in each engine's language. Only what all workloads need; an engine that
 * has no words for a kind throws `Cannot`.
 */
export type Expression =
  | { readonly kind: 'path'; readonly names: readonly string[] }
  | { readonly kind: 'literal'; readonly value: string | number }
  /** Text made of parts; one template with several expressions in it. */
  | { readonly kind: 'concat'; readonly parts: readonly Expression[] }
  | { readonly kind: 'if'; readonly condition: Expression; readonly yes: Expression; readonly no: Expression }
  | { readonly kind: 'equal'; readonly left: Expression; readonly right: Expression }
  /** Exact decimals, where `0.1 + 0.2` is `0.3`. */
  | {
      readonly kind: 'exact';
      readonly operator: 'add' | 'multiply';
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] }
  /** The `key` of every item whose `where` is `equals`, joined with `separator`. */
  | {
      readonly kind: 'pick';
      readonly list: Expression;
      readonly key: string;
      readonly where: string;
      readonly equals: string;
      readonly separator: string;
    };

/** The functions every engine has or is given (`host-functions.ts`). */
export type FunctionName = 'lower' | 'upper' | 'trim' | 'replace' | 'substring' | 'capitalize' | 'ifempty' | 'base64';

/** An object whose leaves are expressions or plain values. */
export type Document = Expression | { readonly [key: string]: Document };

export const path = (dotted: string): Expression => ({ kind: 'path', names: dotted.split('.') });
export const literal = (value: string | number): Expression => ({ kind: 'literal', value });
export const concat = (...parts: readonly (Expression | string)[]): Expression => ({
  kind: 'concat',
  parts: parts.map((part) => (typeof part === 'string' ? literal(part) : part)),
});
export const call = (name: FunctionName, ...args: readonly Expression[]): Expression => ({ kind: 'call', name, args });
export const equal = (left: Expression, right: Expression): Expression => ({ kind: 'equal', left, right });
export const choose = (condition: Expression, yes: Expression, no: Expression): Expression => ({
  kind: 'if',
  condition,
  yes,
  no,
});
export const add = (left: Expression, right: Expression): Expression => ({
  kind: 'exact',
  operator: 'add',
  left,
  right,
});
export const multiply = (left: Expression, right: Expression): Expression => ({
  kind: 'exact',
  operator: 'multiply',
  left,
  right,
});

export function isExpression(document: Document): document is Expression {
  return typeof document.kind === 'string';
}

/** Thrown by an engine that has no way to say something. The message is the reason, shown in the table. */
export class Cannot extends Error {
  override readonly name = 'Cannot';
}
