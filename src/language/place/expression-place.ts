import { type ColouredToken, tokenizeTemplate } from '../../engine/index.ts';
import type { SourceRange } from '../../source/index.ts';

/** A call whose parentheses are around a place. */
export interface EnclosingCall {
  readonly name: string;
  readonly nameRange: SourceRange;
  /** The argument at the place, from 0. */
  readonly argument: number;
  /** Where each argument up to that one begins. */
  readonly starts: readonly number[];
}

/** What stands before a place inside of `{{…}}`; ranges are offsets of the template. */
export interface ExpressionPlace {
  /** Offset of the `{{`. */
  readonly open: number;
  /** The name around the place, backticks included; empty when none has been begun. */
  readonly word: SourceRange;
  /** The part of the name before the place, without backticks. */
  readonly prefix: string;
  /** What the name is a member of: the range of `body.items[1]` in `body.items[1].na`. Undefined for a first name. */
  readonly object: SourceRange | undefined;
  /** Outermost first. */
  readonly calls: readonly EnclosingCall[];
  /** Set inside of a text such as `'YYYY'`: its range, quotes included. */
  readonly text: SourceRange | undefined;
}

/** Reads what stands before an offset of a template; undefined outside of every `{{…}}`. Works on broken expressions. */
export function expressionPlace(template: string, offset: number): ExpressionPlace | undefined {
  const tokens = tokensBefore(template, offset);
  const open = tokens[0]?.range.start;
  if (open === undefined) return undefined;
  const last = tokens.at(-1) as ColouredToken;
  const touches = last.range.end === offset && (isWord(template, last) || last.kind === 'error');
  const inside = last.range.end > offset || touches;
  const text = inside && isText(template, last) && last.range.start < offset ? last.range : undefined;
  const word = text === undefined && inside && isWord(template, last) ? last : undefined;
  const before = word === undefined && text === undefined ? tokens : tokens.slice(0, -1);
  const quoted = word !== undefined && template.charAt(word.range.start) === '`';
  return {
    open,
    word: word === undefined ? { start: offset, end: offset } : wordRange(template, word.range, offset),
    prefix: word === undefined ? '' : template.slice(word.range.start + (quoted ? 1 : 0), offset),
    object: text === undefined ? objectBefore(template, before) : undefined,
    calls: callsAround(template, before),
    text,
  };
}

/** Tokens of the expression around the offset that begin before it, the `{{` first; empty outside of expressions. */
function tokensBefore(template: string, offset: number): readonly ColouredToken[] {
  let tokens: ColouredToken[] = [];
  for (const token of tokenizeTemplate(template)) {
    if (token.range.start >= offset) break;
    if (token.kind === 'open') tokens = offset >= token.range.end ? [token] : [];
    else if (token.kind === 'close' || token.kind === 'text') tokens = [];
    else tokens.push(token);
  }
  return tokens;
}

const textOf = (template: string, { range }: ColouredToken): string => template.slice(range.start, range.end);

/** A name, a keyword, a number after a dot, or a name in backticks, closed or not. */
function isWord(template: string, token: ColouredToken): boolean {
  return token.kind !== 'open' && /^(?:[\w$]+$|`)/.test(textOf(template, token));
}

const isText = (template: string, token: ColouredToken): boolean => /^['"]/.test(textOf(template, token));

/** A backtick that is never closed takes the rest of the text with it; the name then ends at the place. */
function wordRange(template: string, range: SourceRange, offset: number): SourceRange {
  const raw = template.slice(range.start, range.end);
  return raw.startsWith('`') && (raw.length === 1 || !raw.endsWith('`')) ? { start: range.start, end: offset } : range;
}

/** The walk that ends with the dot at the end of `tokens`. */
function objectBefore(template: string, tokens: readonly ColouredToken[]): SourceRange | undefined {
  const at = (index: number): string => {
    const token = tokens[index];
    return token === undefined ? '' : textOf(template, token);
  };
  let index = tokens.length - 1;
  if (at(index) !== '.') return undefined;
  const end = tokens[index - 1]?.range.end;
  if (end === undefined) return undefined;
  for (;;) {
    index--;
    while (at(index) === ']' || at(index) === ')') {
      const called = at(index) === ')';
      index = partnerBefore(template, tokens, index) - 1;
      if (index < 0) return undefined;
      if (called && !isWord(template, tokens[index] as ColouredToken)) return rangeFrom(tokens, index + 1, end);
      if (called) break;
    }
    const token = tokens[index];
    if (token === undefined || !isWord(template, token)) return undefined;
    if (at(index - 1) !== '.') return rangeFrom(tokens, index, end);
    index--;
  }
}

const rangeFrom = (tokens: readonly ColouredToken[], index: number, end: number): SourceRange | undefined => {
  const start = tokens[index]?.range.start;
  return start === undefined ? undefined : { start, end };
};

/** The index of the bracket that the one at `index` closes; -1 when there is none. */
function partnerBefore(template: string, tokens: readonly ColouredToken[], index: number): number {
  let depth = 0;
  for (let at = index; at >= 0; at--) {
    const text = textOf(template, tokens[at] as ColouredToken);
    if (text === ']' || text === ')') depth++;
    else if ((text === '[' || text === '(') && --depth === 0) return at;
  }
  return -1;
}

function callsAround(template: string, tokens: readonly ColouredToken[]): readonly EnclosingCall[] {
  type Open = {
    readonly call: { name: string; nameRange: SourceRange } | undefined;
    readonly starts: number[];
  };
  const stack: Open[] = [];
  for (const [index, token] of tokens.entries()) {
    const text = textOf(template, token);
    if (text === '(' || text === '[' || text === '{') {
      const name = tokens[index - 1];
      const before = tokens[index - 2];
      const isMethod = before !== undefined && textOf(template, before) === '.';
      const call =
        text === '(' && name !== undefined && isWord(template, name) && !isMethod
          ? { name: textOf(template, name), nameRange: name.range }
          : undefined;
      stack.push({ call, starts: [token.range.end] });
    } else if (text === ')' || text === ']' || text === '}') stack.pop();
    else if (text === ',' || text === ';') stack.at(-1)?.starts.push(token.range.end);
  }
  return stack.flatMap(({ call, starts }) =>
    call === undefined ? [] : [{ ...call, argument: starts.length - 1, starts }],
  );
}
