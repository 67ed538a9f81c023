import { createScanner } from 'jsonc-parser';
import { type TokenColour, tokenizeTemplate } from '../engine/index.ts';
import { createStringOffsets, jsonToken } from '../source/index.ts';

/** What a piece of a line is, as a colour theme needs to know. IML pieces are the engine's own, inside of JSON texts. */
export type LineColour =
  | 'key'
  | 'string'
  | 'number'
  | 'literal'
  | 'punctuation'
  | 'comment'
  | 'invalid'
  | `iml-${TokenColour}`;

export interface LineToken {
  /** Column from 0; a token reaches to the next one. */
  readonly start: number;
  readonly colour: LineColour | 'blank';
}

export interface ColouredLine {
  readonly tokens: readonly LineToken[];
  /** Whether the next line begins inside a block comment. */
  readonly inComment: boolean;
}

const words: readonly number[] = [jsonToken.null, jsonToken.true, jsonToken.false];

/**
 * One line of JSON with comments, and the templates in its texts, as coloured pieces. Lines are enough: a JSON text never
 * spans two of them, and of comments the state is carried over. Proportional to the line.
 */
export function colourLine(line: string, inComment: boolean): ColouredLine {
  const tokens: LineToken[] = [];
  let from = 0;
  if (inComment) {
    const close = line.indexOf('*/');
    tokens.push({ start: 0, colour: 'comment' });
    if (close < 0) return { tokens, inComment: true };
    from = close + 2;
  }
  const scanner = createScanner(line.slice(from));
  let open = false;
  for (let kind: number = scanner.scan(); kind !== jsonToken.end; kind = scanner.scan()) {
    const start = from + scanner.getTokenOffset();
    const text = line.slice(start, start + scanner.getTokenLength());
    if (kind === jsonToken.string) colourString(tokens, line, start, text);
    else tokens.push({ start, colour: colourOf(kind) });
    if (kind === jsonToken.blockComment) open = !text.endsWith('*/') || text.length < 4;
  }
  return { tokens, inComment: open };
}

function colourOf(kind: number): LineToken['colour'] {
  if (kind === jsonToken.lineComment || kind === jsonToken.blockComment) return 'comment';
  if (kind === jsonToken.blank || kind === jsonToken.lineBreak) return 'blank';
  if (kind === jsonToken.number) return 'number';
  if (words.includes(kind)) return 'literal';
  return kind === jsonToken.unknown ? 'invalid' : 'punctuation';
}

/** A brace may be written as an escape. */
const mayHoldTemplate = /(?:\{|\\u007b){2}/i;

function colourString(tokens: LineToken[], line: string, start: number, raw: string): void {
  const isKey = /^\s*:/.test(line.slice(start + raw.length));
  const plain = isKey ? 'key' : 'string';
  tokens.push({ start, colour: plain });
  if (!mayHoldTemplate.test(raw)) return;
  const decoded = decode(raw);
  if (!decoded.includes('{{')) return;
  const offsets = createStringOffsets(start, raw);
  for (const { kind, range } of tokenizeTemplate(decoded)) {
    const colour = kind === 'text' ? plain : (`iml-${kind}` as const);
    pushAt(tokens, offsets.toSourceOffset(range.start), colour);
    pushAt(tokens, offsets.toSourceOffset(range.end), kind === 'text' || kind === 'close' ? plain : 'iml-text');
  }
}

/** A later token at the same column replaces the earlier one; one of the same colour goes on. */
function pushAt(tokens: LineToken[], start: number, colour: LineToken['colour']): void {
  if (tokens.at(-1)?.start === start) tokens.pop();
  if (tokens.at(-1)?.colour !== colour) tokens.push({ start, colour });
}

/** The text of a JSON string; of one that is not closed yet, as far as it goes. */
function decode(raw: string): string {
  const scanner = createScanner(raw);
  scanner.scan();
  return scanner.getTokenValue();
}
