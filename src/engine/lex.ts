/**
 * Tokens of an expression (iml.md §2). The lexer holds one token at a time in its own fields, so that reading a
 * template allocates nothing per token, and reads one expression after another. It never throws: what it cannot read is a token of kind `bad` with a code.
 */
import type { MessageCode } from './messages.ts';
import { operatorsBySpelling } from './operators.ts';

export type TokenKind = 'name' | 'backtick' | 'string' | 'number' | 'operator' | 'not' | 'punctuation' | 'bad' | 'end';

/** Reads one token at a time and keeps it in its own fields: no token is ever made (iml.md §2). */
export class Lexer {
  readonly text: string;
  /** `\'` inside `'…'` is a quote: the fallback of iml.md §2. */
  readonly backslashQuotes: boolean;

  kind: TokenKind = 'end';
  start = 0;
  end = 0;
  /** The decoded name or text; the spelling of operators and punctuation. */
  value = '';
  /** Why the token is `bad`. */
  problem: MessageCode = 'unexpected-character';
  /** Whether a backslash before a quote was read as that quote. */
  usedBackslash = false;

  constructor(text: string, start: number, backslashQuotes: boolean) {
    this.text = text;
    this.backslashQuotes = backslashQuotes;
    this.end = start;
    this.next();
  }

  /** Moves to the next token. */
  next(): void {
    const { text } = this;
    let at = this.end;
    let code = text.charCodeAt(at);
    while (isBlank(code)) code = text.charCodeAt(++at);
    this.start = at;
    if (at >= text.length) this.set('end', at, '');
    else this.read(at, code);
  }

  /** Reads again from an offset. */
  seek(offset: number): void {
    this.end = offset;
    this.next();
  }

  /** Whether the current token is this punctuation or operator. */
  is(spelling: string): boolean {
    // The kind first: names, which are most tokens, are then told apart without comparing letters.
    return (this.kind === 'punctuation' || this.kind === 'operator') && this.value === spelling;
  }

  /** Whether the `}}` that ends an expression stands here. */
  atClose(): boolean {
    return this.kind === 'punctuation' && this.value === '}' && this.text.charCodeAt(this.end) === 125;
  }

  /** A name directly after a dot: letters, or digits alone (iml.md §3). */
  nextMember(): void {
    const { text } = this;
    let at = this.end;
    while (isBlank(text.charCodeAt(at))) at++;
    if (!isDigit(text.charCodeAt(at))) return this.next();
    const stop = this.endOfDigits(at);
    this.start = at;
    if (isNameStart(text.charCodeAt(stop))) return this.badNumber('missing-name', stop);
    this.set('name', stop, text.slice(at, stop));
  }

  private set(kind: TokenKind, end: number, value: string): void {
    this.kind = kind;
    this.end = end;
    this.value = value;
  }

  private bad(problem: MessageCode, end: number): void {
    this.problem = problem;
    this.set('bad', end, this.text.slice(this.start, end));
  }

  private read(at: number, code: number): void {
    if (isNameStart(code)) return this.readName(at);
    if (isDigit(code)) return this.readNumber(at);
    switch (code) {
      case 34: // "
      case 39: // '
        return this.readString(at, code);
      case 96: // `
        return this.readBacktick(at);
      case 40: // ( ) [ ] { } , ; . :
      case 41:
      case 91:
      case 93:
      case 123:
      case 125:
      case 44:
      case 59:
      case 46:
      case 58:
        return this.set('punctuation', at + 1, this.text.charAt(at));
      case 63: // ?
        return this.readQuestion(at);
      default:
        return this.readOperator(at);
    }
  }

  private readName(at: number): void {
    let stop = at + 1;
    while (isNamePart(this.text.charCodeAt(stop))) stop++;
    this.set('name', stop, this.text.slice(at, stop));
  }

  /**
   * Digits with an optional fraction. Digits before a member are the first segment of a path, such as `1.email`; so are
   * those of `1.2.email`, because no fraction has members.
   */
  private readNumber(at: number): void {
    const { text } = this;
    const whole = this.endOfDigits(at);
    let stop = whole;
    if (text.charCodeAt(whole) === 46 && isDigit(text.charCodeAt(whole + 1))) stop = this.endOfDigits(whole + 1);
    if (this.leadsToMember(stop)) return this.set('name', whole, text.slice(at, whole));
    if (isNameStart(text.charCodeAt(stop))) return this.badNumber('number-suffix', stop);
    this.set('number', stop, text.slice(at, stop));
  }

  /** Digits directly followed by a letter are neither a number nor a name (iml.md §3.1). */
  private badNumber(problem: MessageCode, suffix: number): void {
    let stop = suffix;
    while (isNamePart(this.text.charCodeAt(stop))) stop++;
    this.bad(problem, stop);
  }

  private endOfDigits(from: number): number {
    let stop = from;
    while (isDigit(this.text.charCodeAt(stop))) stop++;
    return stop;
  }

  private leadsToMember(at: number): boolean {
    const next = this.text.charCodeAt(at + 1);
    return this.text.charCodeAt(at) === 46 && (isNameStart(next) || next === 96);
  }

  private readString(at: number, quote: number): void {
    const { text } = this;
    let value = '';
    let from = at + 1;
    for (let scan = from; ; scan++) {
      const code = text.charCodeAt(scan);
      if (Number.isNaN(code)) return this.bad('unterminated-string', text.length);
      if (code === 92 && this.backslashQuotes && text.charCodeAt(scan + 1) === quote) {
        value += text.slice(from, scan);
        from = ++scan;
        this.usedBackslash = true;
      } else if (code === quote) {
        value += text.slice(from, scan);
        if (text.charCodeAt(scan + 1) !== quote) return this.set('string', scan + 1, value);
        from = ++scan;
      }
    }
  }

  private readBacktick(at: number): void {
    const close = this.text.indexOf('`', at + 1);
    if (close < 0) this.bad('unterminated-backtick', this.text.length);
    else this.set('backtick', close + 1, this.text.slice(at + 1, close));
  }

  private readQuestion(at: number): void {
    const next = this.text.charCodeAt(at + 1);
    if (next === 63) this.bad('nullish', at + 2);
    else if (next === 46) this.bad('optional-chaining', at + 2);
    else this.bad('ternary', at + 1);
  }

  /** The longest operator that stands here. */
  private readOperator(at: number): void {
    const { text } = this;
    if (text.startsWith('=>', at)) return this.bad('arrow-function', at + 2);
    let stop = at + 1;
    while (stop < at + longestOperator && operatorParts.has(text.charCodeAt(stop))) stop++;
    for (; stop > at; stop--) {
      const spelling = text.slice(at, stop);
      if (operatorsBySpelling.has(spelling)) return this.set('operator', stop, spelling);
    }
    if (text.charCodeAt(at) === 33) return this.set('not', at + 1, '!');
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    this.bad(smartQuotes.has(character) ? 'smart-quote' : 'unexpected-character', at + character.length);
  }
}

const longestOperator = 3;

const operatorParts: ReadonlySet<number> = new Set(
  [...operatorsBySpelling.keys()].flatMap((spelling) => [...spelling].map((part) => part.charCodeAt(0))),
);

const smartQuotes: ReadonlySet<string> = new Set(['‘', '’', '‚', '“', '”', '„', '«', '»', '‹', '›', '´']);

function isBlank(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return code >= 0xa0 && (code === 0xa0 || code === 0xfeff || code === 0x2028 || code === 0x2029);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** `[A-Za-z_$]`, the start of an unquoted name. */
function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 36;
}

function isNamePart(code: number): boolean {
  return isNameStart(code) || isDigit(code);
}
