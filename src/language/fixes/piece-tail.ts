import { createScanner } from 'jsonc-parser';
import { jsonToken, type SourceRange } from '../../source/index.ts';

/** What follows a member or an item up to the next one. */
export interface PieceTail {
  readonly from: number;
  /** Offset of its comma. */
  readonly comma: number | undefined;
  /** Those before its comma, and those that end its line. */
  readonly comments: readonly SourceRange[];
  /** Where its comma and these comments end. */
  readonly end: number;
}

/** Reads what follows a piece that ends at an offset; the next one, or the closing bracket, stands at `limit`. */
export function tailOf(text: string, from: number, limit: number): PieceTail {
  const tokens = tokensIn(text, from, limit);
  const comma = tokens.find(({ kind }) => kind === jsonToken.comma)?.start;
  const isComment = ({ kind }: Token): boolean => kind === jsonToken.lineComment || kind === jsonToken.blockComment;
  const before = comma === undefined ? [] : tokens.filter((token) => token.start < comma && isComment(token));
  const after = tokens.filter(({ start }) => start > (comma ?? -1));
  const lineBreak = after.findIndex(({ kind }) => kind === jsonToken.lineBreak);
  const onLine = (lineBreak < 0 ? after : after.slice(0, lineBreak)).filter(isComment);
  // A comment between two members of one line may be about the next one.
  const endsLine = lineBreak >= 0 || /[}\]]/.test(text.charAt(limit));
  const comments = endsLine ? [...before, ...onLine] : before;
  return { from, comma, comments, end: Math.max(comma === undefined ? from : comma + 1, comments.at(-1)?.end ?? from) };
}

interface Token extends SourceRange {
  readonly kind: number;
}

function tokensIn(text: string, from: number, limit: number): readonly Token[] {
  const scanner = createScanner(text.slice(from, limit));
  const tokens: Token[] = [];
  for (let kind: number = scanner.scan(); kind !== jsonToken.end; kind = scanner.scan()) {
    const start = from + scanner.getTokenOffset();
    tokens.push({ kind, start, end: start + scanner.getTokenLength() });
  }
  return tokens;
}
