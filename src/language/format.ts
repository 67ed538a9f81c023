import { format } from 'jsonc-parser';
import type { SourceRange } from '../source/index.ts';

/** A piece of the text and what it becomes. */
export interface FormatEdit {
  readonly range: SourceRange;
  readonly text: string;
}

/** Edits that indent a text evenly; comments, line ends and what stands inside of texts stay. */
export function formatText(
  text: string,
  { tabSize, insertSpaces }: { readonly tabSize: number; readonly insertSpaces: boolean },
  range?: SourceRange,
): readonly FormatEdit[] {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const part = range && { offset: range.start, length: range.end - range.start };
  return format(text, part, { tabSize, insertSpaces, eol, keepLines: false }).map(({ offset, length, content }) => ({
    range: { start: offset, end: offset + length },
    text: content,
  }));
}
