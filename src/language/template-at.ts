import { type JsonDocument, type JsonString, pathAt, type SourceRange, toSourceRange } from '../source/index.ts';

/** Whether a section can hold expressions at all; their braces may be written as escapes. */
export const mayHoldExpressions = (text: string): boolean => /\{\{|\\u007b/i.test(text);

/** The template around a place in a document, and that place inside of it. */
export interface TemplatePlace {
  readonly node: JsonString;
  readonly template: string;
  /** Offset in the template. */
  readonly offset: number;
  /** A range of the template as a range of the document. */
  toDocument(range: SourceRange): SourceRange;
}

/** The text with `{{` in it at an offset of the document, if one stands there. */
export function templateAt(document: JsonDocument, offset: number): TemplatePlace | undefined {
  const node = pathAt(document, offset)?.node;
  if (node?.kind !== 'string' || !node.value.includes('{{')) return undefined;
  return {
    node,
    template: node.value,
    offset: node.toDecodedOffset(offset),
    toDocument: (range) => toSourceRange(node, range),
  };
}
