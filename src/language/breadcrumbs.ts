import { type JsonDocument, type JsonNode, type JsonPath, pathAt, type SourceRange } from '../source/index.ts';
import { documentOf } from './document-of.ts';

/** One of the things around a place. */
export interface Breadcrumb {
  /** A key, or the place in a list from 1. */
  readonly name: string;
  /** What it stands for, value included; offsets in the document. */
  readonly range: SourceRange;
}

/** Behind a key and its colon one is in its value, typed or not. */
function pathOf(document: JsonDocument, offset: number): JsonPath {
  const found = pathAt(document, offset);
  if (found === undefined) return [];
  const { path, node, inKey } = found;
  if (inKey || node.kind !== 'object') return path;
  const before = node.properties.findLast(({ keyRange }) => keyRange.end <= offset);
  const isIn = before !== undefined && /^\s*:[^,{}[\]"]*$/.test(document.text.slice(before.keyRange.end, offset));
  return isIn ? [...path, before.key] : path;
}

/** What is around an offset, from the outside: `response`, `metadata`, `value`. */
export function breadcrumbsAt(text: string, offset: number): readonly Breadcrumb[] {
  const document = documentOf(text);
  let node: JsonNode | undefined = document.root;
  return pathOf(document, offset).map((segment) => {
    if (node?.kind === 'array' && typeof segment === 'number') {
      node = node.items[segment];
      return { name: `[${segment + 1}]`, range: node?.range ?? { start: offset, end: offset } };
    }
    const property = node?.kind === 'object' ? node.properties.find(({ key }) => key === segment) : undefined;
    node = property?.value;
    const start = property?.keyRange.start ?? offset;
    return { name: String(segment), range: { start, end: node?.range.end ?? property?.keyRange.end ?? offset } };
  });
}
