import { createScanner } from 'jsonc-parser';
import { createLineIndex, jsonToken } from '../source/index.ts';

/** Lines that can be hidden behind their first one; lines count from 1. */
export interface FoldingRange {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'region' | 'comment';
}

/** Objects and lists over several lines, block comments, and runs of line comments. Broken texts fold as far as they go. */
export function foldingRanges(text: string): readonly FoldingRange[] {
  const lines = createLineIndex(text);
  const scanner = createScanner(text);
  const found: FoldingRange[] = [];
  const open: number[] = [];
  let comments: { start: number; end: number } | undefined;
  const add = (startLine: number, endLine: number, kind: FoldingRange['kind']): void => {
    if (endLine > startLine) found.push({ startLine, endLine, kind });
  };
  const endComments = (): void => {
    if (comments !== undefined) add(comments.start, comments.end, 'comment');
    comments = undefined;
  };
  for (let kind: number = scanner.scan(); kind !== jsonToken.end; kind = scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const { line } = lines.positionAt(offset);
    if (kind === jsonToken.openBrace || kind === jsonToken.openBracket) open.push(line);
    else if (kind === jsonToken.closeBrace || kind === jsonToken.closeBracket)
      add(open.pop() ?? line, line - 1, 'region');
    else if (kind === jsonToken.blockComment) {
      add(line, lines.positionAt(offset + scanner.getTokenLength()).line, 'comment');
    } else if (kind === jsonToken.lineComment) {
      if (comments?.end === line - 1) comments = { start: comments.start, end: line };
      else {
        endComments();
        comments = { start: line, end: line };
      }
    }
  }
  endComments();
  return found.toSorted((a, b) => a.startLine - b.startLine);
}
