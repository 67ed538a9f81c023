import type { JsonString, SourceRange } from '../../source/index.ts';

/** A range of a template as a range of the document. */
export const inDocument = (node: JsonString, { start, end }: SourceRange): SourceRange => ({
  start: node.toSourceOffset(start),
  end: node.toSourceOffset(end),
});

/** Text as it stands inside of a JSON text. */
export const escapeJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Text that has no places to type in a snippet. */
export const escapeSnippet = (text: string): string => text.replaceAll(/[\\$}]/g, '\\$&');
