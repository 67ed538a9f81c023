import type { SourceRange } from '../source/source-range.ts';
import type { Expression, IndexSegment } from './ast.ts';
import { negate } from './operators.ts';
import type { ParseState } from './parse-state.ts';

/** `[]`, `[2]`, `[-1]`, `[{{i}}]`, and the lenient `[expr]` (iml.md §3, §3.1). */
export function parseIndex(state: ParseState, parseExpression: () => Expression): IndexSegment {
  const { lexer } = state;
  const open = state.tokenRange();
  lexer.next();
  const finish = (): SourceRange => {
    state.expect(']', 'missing-bracket', open);
    return { start: open.start, end: Math.max(state.previousEnd, open.end) };
  };
  if (lexer.is(']')) return { kind: 'index', form: 'empty', range: finish() };
  if (lexer.is('{') && lexer.text.charAt(lexer.end) === '{') {
    const braces = { start: lexer.start, end: lexer.end + 1 };
    lexer.next();
    lexer.next();
    const expression = parseExpression();
    if (lexer.atClose()) {
      lexer.next();
      lexer.next();
    } else {
      state.report('unclosed-mustache', braces);
      // With only one of its two braces the rest can still be read.
      if (lexer.is('}')) lexer.next();
    }
    const range = finish();
    if (literalIndex(expression) === 0) state.report('zero-index', range);
    return { kind: 'index', form: 'mustache', expression, range };
  }
  if (state.standsAtEnd()) return { kind: 'index', form: 'empty', range: finish() };
  const expression = parseExpression();
  const range = finish();
  const index = literalIndex(expression);
  if (index === undefined) {
    state.report('computed-index', range);
    return { kind: 'index', form: 'computed', expression, range };
  }
  if (index === 0) state.report('zero-index', range);
  return { kind: 'index', form: 'number', index, range };
}

/** The number of `[2]` or `[-1]`. */
function literalIndex(expression: Expression): number | undefined {
  if (expression.kind === 'literal' && typeof expression.value === 'number') return expression.value;
  if (expression.kind !== 'unary' || expression.operator !== negate) return undefined;
  const { operand } = expression;
  return operand.kind === 'literal' && typeof operand.value === 'number' ? -operand.value : undefined;
}
