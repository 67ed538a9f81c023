import type { SourceRange } from '../source/source-range.ts';
import type { Expression } from './ast.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Lexer } from './lex.ts';
import { type MessageArgs, type MessageCode, messages } from './messages.ts';

/** What every part of the parser shares: the current token, and the mistakes found so far. */
export class ParseState {
  readonly lexer: Lexer;
  readonly diagnostics: Diagnostic[] = [];
  /** The first mistake after which there is no value. */
  failure: Diagnostic | undefined;
  /** End of the token that `expect` consumed last. */
  previousEnd = 0;

  private lastReport = -1;
  private lastEnd = -1;

  constructor(lexer: Lexer) {
    this.lexer = lexer;
  }

  atSeparator(): boolean {
    return this.lexer.is(',') || this.lexer.is(';');
  }

  /** No operand can follow: a closer, a separator, or the end. */
  standsAtEnd(): boolean {
    const { lexer } = this;
    return lexer.kind === 'end' || this.atSeparator() || lexer.is(')') || lexer.is(']') || lexer.is('}');
  }

  skipToSeparator(): void {
    this.reportUnexpected();
    const { lexer } = this;
    let open = 0;
    while (lexer.kind !== 'end' && !lexer.atClose() && (open > 0 || (!this.atSeparator() && !lexer.is(')')))) {
      if (lexer.is('(')) open++;
      else if (lexer.is(')')) open--;
      lexer.next();
    }
  }

  /** Says that the token cannot stand here, unless it follows from the mistake right before it. */
  reportUnexpected(): void {
    const { lexer } = this;
    const range = this.tokenRange();
    if (this.lastEnd >= 0 && lexer.text.slice(this.lastEnd, range.start).trim() === '') return;
    if (lexer.kind === 'bad') this.report(lexer.problem, range, { token: lexer.value, quote: lexer.value.charAt(0) });
    else if (lexer.is(')')) this.report('unmatched-parenthesis', range);
    else this.report('unexpected-token', range, { token: lexer.text.slice(range.start, range.end) });
  }

  expect(spelling: string, code: MessageCode, open: SourceRange): void {
    const { lexer } = this;
    if (!lexer.is(spelling) && !this.standsAtEnd()) this.reportUnexpected();
    if (lexer.is(spelling)) {
      this.previousEnd = lexer.end;
      lexer.next();
    } else {
      this.previousEnd = lexer.start;
      if (this.failure === undefined || this.failure.range.start < open.start) this.report(code, open);
    }
  }

  missing(code: MessageCode, args: MessageArgs = {}): Expression {
    const range = this.tokenRange();
    this.report(code, range, args);
    return { kind: 'missing', range: { start: range.start, end: range.start } };
  }

  /** A hole behind an operator; the operator is what the author sees, so the mistake is there. */
  missingAfter(operator: string, range: SourceRange): Expression {
    this.report('missing-operand', range, { operator });
    return { kind: 'missing', range: { start: range.end, end: range.end } };
  }

  tokenRange(): SourceRange {
    return { start: this.lexer.start, end: this.lexer.end };
  }

  /** One mistake a place: what follows from the first is noise. */
  report(code: MessageCode, range: SourceRange, args: MessageArgs = {}): void {
    const { severity, ...message } = messages[code];
    const fatal = 'fatal' in message;
    if (fatal && range.start === this.lastReport) return;
    const diagnostic = { code, severity, range, args };
    this.diagnostics.push(diagnostic);
    if (!fatal) return;
    this.lastReport = range.start;
    this.lastEnd = range.end;
    this.failure ??= diagnostic;
  }
}
