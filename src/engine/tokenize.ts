import type { SourceRange } from '../source/source-range.ts';
import { builtins } from './functions/index.ts';
import type { FunctionTable } from './functions/define-function.ts';
import { keywords } from './keywords.ts';
import { Lexer } from './lex.ts';
import { wordOperators } from './operators.ts';

export type TokenColour =
  | 'text'
  | 'open'
  | 'close'
  | 'name'
  | 'keyword'
  | 'variable'
  | 'function'
  | 'string'
  | 'number'
  | 'operator'
  | 'punctuation'
  | 'backtick'
  | 'error';

export interface ColouredToken {
  readonly kind: TokenColour;
  readonly range: SourceRange;
}

/**
 * A template as coloured pieces, in order, blanks left out. Never throws. Lexical only: an unclosed expression is coloured
 * to the end of the text.
 */
export function tokenizeTemplate(text: string, functions: FunctionTable = builtins): readonly ColouredToken[] {
  const tokens: ColouredToken[] = [];
  const add = (kind: TokenColour, start: number, end: number): void => {
    if (end > start) tokens.push({ kind, range: { start, end } });
  };
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{{', at);
    add('text', at, open < 0 ? text.length : open);
    if (open < 0) break;
    add('open', open, open + 2);
    at = tokenizeExpression(text, open + 2, functions, add);
  }
  return tokens;
}

function tokenizeExpression(
  text: string,
  start: number,
  functions: FunctionTable,
  add: (kind: TokenColour, start: number, end: number) => void,
): number {
  const lexer = new Lexer(text, start, false);
  let braces = 0;
  let afterDot = false;
  while (lexer.kind !== 'end') {
    if (braces === 0 && lexer.atClose()) {
      add('close', lexer.start, lexer.start + 2);
      return lexer.start + 2;
    }
    if (lexer.is('{')) braces++;
    else if (lexer.is('}') && braces > 0) braces--;
    add(colourOf(lexer, afterDot, functions), lexer.start, lexer.end);
    afterDot = lexer.is('.');
    if (afterDot) lexer.nextMember();
    else lexer.next();
  }
  return text.length;
}

function colourOf(lexer: Lexer, afterDot: boolean, functions: FunctionTable): TokenColour {
  switch (lexer.kind) {
    case 'name':
      return afterDot ? 'name' : wordColour(lexer, functions);
    case 'not':
      return 'operator';
    case 'bad':
    case 'end':
      return 'error';
    default:
      return lexer.kind;
  }
}

function wordColour({ value, text, end }: Lexer, functions: FunctionTable): TokenColour {
  const next = /\S/.exec(text.slice(end, end + 20))?.[0];
  if (next === '(') return functions.has(value) ? 'function' : 'error';
  const keyword = next === '.' || next === '[' ? undefined : keywords.get(value);
  if (keyword !== undefined) return keyword.kind;
  return wordOperators.has(value) && next !== '.' ? 'operator' : 'name';
}
