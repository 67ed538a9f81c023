import { type JsonArray, type JsonNode, readJson } from '../../source/index.ts';

/** One item of a written list with everything that belongs to it. */
export interface ListItem {
  readonly node: JsonNode;
  /** Where its comments or blanks begin: after the comma before it, and the rest of that line if only a comment is there. */
  readonly start: number;
  /** Where the value ends. */
  readonly end: number;
  /** After the comma that follows it; equal to `end` when none does. */
  readonly after: number;
}

/** The scenarios of a text as written; undefined when the text is no list. */
export function listItems(text: string): { readonly list: JsonArray; readonly items: readonly ListItem[] } | undefined {
  const { root } = readJson(text);
  if (root?.kind !== 'array') return undefined;
  let start = root.range.start + 1;
  const items = root.items.map((node) => {
    const { end } = node.range;
    const after = afterComma(text, end, root.range.end);
    const item = { node, start, end, after };
    start = after === end ? end : after + remarkLength(text.slice(after, root.range.end));
    return item;
  });
  return { list: root, items };
}

/** The item of the first scenario with a name. */
export function itemNamed(items: readonly ListItem[], name: string): number {
  return items.findIndex(({ node }) => nameOf(node)?.value === name);
}

/** The text under `name`. */
export function nameOf(node: JsonNode): Extract<JsonNode, { kind: 'string' }> | undefined {
  const name = node.kind === 'object' ? node.properties.findLast(({ key }) => key === 'name')?.value : undefined;
  return name?.kind === 'string' ? name : undefined;
}

/** Comments may stand between a value and its comma. */
function afterComma(text: string, end: number, limit: number): number {
  const skipped = /^(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*,/.exec(text.slice(end, limit));
  return skipped === null ? end : end + skipped[0].length;
}

/** A comment on the rest of the line is about the item before. */
const remarkLength = (rest: string): number =>
  /^[ \t]*(?:\/\/[^\n]*|\/\*[^\n]*?\*\/[ \t]*(?=\n))/.exec(rest)?.[0].length ?? 0;
