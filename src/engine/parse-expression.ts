/**
 * One `{{…}}` by operator precedence (Pratt): an operand, then every operator that binds at least as tightly as asked,
 * each with its own right operand. Operators of one precedence become one flat `operation`.
 */
import type { SourceRange } from '../source/index.ts';
import type { Expression, OperationStep, Segment } from './ast.ts';
import type { Lexer } from './lex.ts';
import type { MessageCode } from './messages.ts';
import { type BinaryOperator, negate, not, operatorsBySpelling, wordOperators } from './operators.ts';
import { parseIndex } from './parse-index.ts';
import { parsePseudoArray, parsePseudoObject } from './parse-pseudo.ts';
import { ParseState } from './parse-state.ts';

export interface ParseMode {
  /** `\'` inside `'…'` is a quote. */
  readonly backslashQuotes: boolean;
  /** Operands side by side, words as operators, unquoted formats (iml.md §3.1, forms marked †). */
  readonly lenient: boolean;
}

/** Reads one `{{…}}` by precedence (iml.md §3, §4) and never throws; holes are `missing` nodes. */
export class ExpressionParser extends ParseState {
  readonly expression: Expression;
  /** The offset after `}}`, or after what was skipped when there is none. */
  readonly end: number;

  private readonly mode: ParseMode;
  private readonly maxDepth: number;
  private depth = 0;

  /** Reads on with this lexer, behind the braces that open at `open`. */
  constructor(lexer: Lexer, open: number, mode: ParseMode, maxDepth: number) {
    super(lexer);
    this.mode = mode;
    this.maxDepth = maxDepth;
    lexer.usedBackslash = false;
    lexer.seek(open + 2);
    if (lexer.atClose()) {
      this.expression = { kind: 'missing', range: { start: open + 2, end: lexer.start } };
      this.report('empty-expression', { start: open, end: lexer.end + 1 });
    } else if (lexer.kind === 'end') {
      this.expression = { kind: 'missing', range: { start: lexer.start, end: lexer.start } };
    } else this.expression = this.parseExpression();
    this.end = this.close(open);
    if (lexer.usedBackslash) this.report('backslash-quote', this.expression.range);
  }

  /** Expects `}}`; without it reports why and skips to the next one. */
  private close(open: number): number {
    const { lexer } = this;
    if (!lexer.atClose() && lexer.kind !== 'end') this.reportUnexpected();
    while (!lexer.atClose() && lexer.kind !== 'end') {
      if (lexer.kind === 'bad' && lexer.end === lexer.text.length) {
        const next = lexer.text.indexOf('}}', lexer.start);
        return next < 0 ? lexer.text.length : next + 2;
      }
      lexer.next();
    }
    if (lexer.kind !== 'end') return lexer.end + 1;
    if (this.failure === undefined || brokenOff.has(this.failure.code)) {
      this.report('unclosed-mustache', { start: open, end: open + 2 });
    }
    return lexer.text.length;
  }

  private parseExpression(): Expression {
    const first = this.parseBinary(0);
    if (!this.mode.lenient || !this.startsOperand()) return first;
    const operands = [first];
    while (this.startsOperand()) operands.push(this.parseBinary(0));
    const range = span(first, operands.at(-1) as Expression);
    this.report('adjacent-operands', range);
    return { kind: 'adjacent', operands, range };
  }

  private startsOperand(): boolean {
    const { kind } = this.lexer;
    return kind === 'string' || kind === 'name' || kind === 'backtick' || kind === 'number';
  }

  private parseBinary(precedence: number): Expression {
    let left = this.parseUnary();
    for (;;) {
      let operator = this.currentOperator();
      if (operator === undefined || operator.precedence < precedence) return left;
      const level = operator.precedence;
      let rest: OperationStep[] = [];
      while (operator?.precedence === level) {
        const operatorRange = this.tokenRange();
        if (this.lexer.kind === 'name')
          this.report('word-operator', operatorRange, { word: this.lexer.value, symbol: operator.symbol });
        const spelling = this.lexer.value;
        this.lexer.next();
        const operand = this.parseOperandOf(spelling, operatorRange, level + 1);
        rest = append(rest, { operator, operatorRange, operand });
        operator = this.currentOperator();
      }
      left = { kind: 'operation', first: left, rest, range: span(left, (rest.at(-1) as OperationStep).operand) };
    }
  }

  private parseOperandOf(operator: string, operatorRange: SourceRange, precedence: number): Expression {
    return this.standsAtEnd() ? this.missingAfter(operator, operatorRange) : this.parseBinary(precedence);
  }

  private currentOperator(): BinaryOperator | undefined {
    const { kind, value } = this.lexer;
    if (kind === 'operator') return operatorsBySpelling.get(value);
    return kind === 'name' && this.mode.lenient ? wordOperators.get(value) : undefined;
  }

  private parseUnary(): Expression {
    if (++this.depth > this.maxDepth) {
      this.report('too-deep', this.tokenRange(), { limit: String(this.maxDepth) });
      this.lexer.seek(this.lexer.text.length);
    }
    const operator = this.lexer.kind === 'not' ? not : this.lexer.is('-') ? negate : undefined;
    let node: Expression;
    if (operator === undefined) node = this.parsePrimary();
    else {
      const { start } = this.lexer;
      this.lexer.next();
      const operand = this.standsAtEnd()
        ? this.missingAfter(operator.symbol, { start, end: start + 1 })
        : this.parseUnary();
      node = { kind: 'unary', operator, operand, range: { start, end: operand.range.end } };
    }
    this.depth--;
    return node;
  }

  private parsePrimary(): Expression {
    const { lexer } = this;
    switch (lexer.kind) {
      case 'number':
      case 'string': {
        const value = lexer.kind === 'number' ? Number(lexer.value) : lexer.value;
        const range = this.tokenRange();
        lexer.next();
        return { kind: 'literal', value, range };
      }
      case 'name':
      case 'backtick':
        return this.parsePathOrCall();
      case 'bad': {
        const range = this.tokenRange();
        this.report(lexer.problem, range, { token: lexer.value, quote: lexer.value.charAt(0) });
        lexer.next();
        return { kind: 'missing', range };
      }
      default:
        if (lexer.is('(')) return this.parseGroup();
        if (lexer.is('[')) return parsePseudoArray(this);
        if (lexer.is('{')) return parsePseudoObject(this, () => this.parseExpression());
        if (lexer.kind === 'operator') return this.missing('missing-operand', { operator: lexer.value });
        if (this.standsAtEnd()) return this.missing('missing-value');
        return this.missing('unexpected-token', { token: lexer.value });
    }
  }

  private parsePathOrCall(): Expression {
    const { lexer } = this;
    const nameRange = this.tokenRange();
    const name = lexer.value;
    const quoted = lexer.kind === 'backtick';
    lexer.next();
    if (!quoted && lexer.is('(')) {
      const args = this.parseArguments();
      return this.withSegments({
        kind: 'call',
        name,
        nameRange,
        args,
        range: { start: nameRange.start, end: this.previousEnd },
      });
    }
    const segments = this.parseSegments();
    const range = { start: nameRange.start, end: segments.at(-1)?.range.end ?? nameRange.end };
    return { kind: 'path', root: { kind: 'name', name, quoted, range: nameRange }, segments, range };
  }

  private parseGroup(): Expression {
    const { lexer } = this;
    const open = this.tokenRange();
    lexer.next();
    const inner = lexer.is(')') ? this.missing('missing-value') : this.parseExpression();
    this.expect(')', 'missing-parenthesis', open);
    return this.withSegments(inner);
  }

  /** Adds the walk that follows a call or a group. */
  private withSegments(object: Expression): Expression {
    if (!this.lexer.is('.') && !this.lexer.is('[')) return object;
    const { start } = this.lexer;
    const segments = this.parseSegments();
    const last = segments.at(-1);
    if (last === undefined) return object;
    const range = { start: object.range.start, end: last.range.end };
    const path = this.lexer.text.slice(start, range.end).replace(/^\s*\.\s*/, '');
    this.report('path-on-call', { start, end: range.end }, { path });
    return { kind: 'access', object, segments, range };
  }

  private parseSegments(): Segment[] {
    const { lexer } = this;
    let segments: Segment[] = [];
    for (;;) {
      if (lexer.is('['))
        segments = append(
          segments,
          parseIndex(this, () => this.parseExpression()),
        );
      else if (lexer.is('.')) {
        const dot = this.tokenRange();
        lexer.nextMember();
        if (lexer.kind !== 'name' && lexer.kind !== 'backtick') {
          if (lexer.kind === 'bad')
            this.report(lexer.problem, this.tokenRange(), { token: lexer.value, quote: lexer.value.charAt(0) });
          else this.report('missing-name', dot);
          return segments;
        }
        const name = lexer.value;
        const quoted = lexer.kind === 'backtick';
        segments = append(segments, { kind: 'name', name, quoted, range: this.tokenRange() });
        lexer.next();
        if (lexer.is('(')) {
          this.report('method-call', { start: dot.start, end: lexer.end }, { name });
          this.parseArguments();
        }
      } else return segments;
    }
  }

  private parseArguments(): Expression[] {
    const { lexer } = this;
    const open = this.tokenRange();
    let args: Expression[] = [];
    lexer.next();
    if (!lexer.is(')') && (this.atSeparator() || !this.standsAtEnd())) {
      for (;;) {
        args = append(args, this.parseArgument());
        if (!this.atSeparator() && !lexer.is(')') && !this.standsAtEnd()) this.skipToSeparator();
        if (!this.atSeparator()) break;
        lexer.next();
      }
    }
    this.expect(')', 'missing-parenthesis', open);
    return args;
  }

  private parseArgument(): Expression {
    if (this.standsAtEnd()) {
      const range = { start: this.lexer.start, end: this.lexer.start };
      // Where the call breaks off, the parenthesis is what is missing.
      if (this.atSeparator() || this.lexer.is(')')) this.report('empty-argument', this.tokenRange());
      return { kind: 'missing', range };
    }
    return (this.mode.lenient ? this.parseUnquotedText() : undefined) ?? this.parseExpression();
  }

  /** A format without quotes: letters, digits, blanks and `_ . : / + -` with a `:` among them (iml.md §3.1). */
  private parseUnquotedText(): Expression | undefined {
    const { lexer } = this;
    unquotedText.lastIndex = lexer.start;
    const text = unquotedText.exec(lexer.text)?.[0].trimEnd();
    if (text === undefined || !text.includes(':')) return undefined;
    const range = { start: lexer.start, end: lexer.start + text.length };
    this.report('unquoted-text', range);
    lexer.seek(range.end);
    return { kind: 'literal', value: text, unquoted: true, range };
  }
}

/** Mistakes that a text may have only because it ends too early. */
const brokenOff: ReadonlySet<MessageCode> = new Set(['missing-value', 'missing-operand', 'missing-parenthesis']);

const unquotedText = /[\w .:/+\-\t\r\n]+(?=[,;)])/y;

/** As `push`, which makes room for seventeen at once: most lists of a tree have one to three members. */
function append<T>(list: T[], item: T): T[] {
  const [first, second] = list;
  if (list.length === 0) return [item];
  if (list.length === 1) return [first as T, item];
  if (list.length === 2) return [first as T, second as T, item];
  list.push(item);
  return list;
}

const span = (first: Expression, last: Expression): SourceRange => ({ start: first.range.start, end: last.range.end });
