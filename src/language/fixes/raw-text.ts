import type { JsonDocument, SourceRange } from '../../source/index.ts';
import { indentAt } from './insert-edit.ts';

/** A piece of a text as it is written, comments and all, without the indentation it has from where it stands. */
export function rawText({ text }: JsonDocument, { start, end }: SourceRange): string {
  const indent = indentAt(text, start);
  return text
    .slice(start, end)
    .split(/\r?\n/)
    .map((line, index) => (index > 0 && line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n');
}
