import { createScanner, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { JsonNode, JsonProperty, JsonString } from './json-node.ts';
import { type JsonProblem, problemOf } from './json-problem.ts';
import { jsonToken } from './json-token.ts';
import { createStringOffsets } from './string-offsets.ts';

/** A text read as JSON with comments and trailing commas, as Make's own editor accepts it. */
export interface JsonDocument {
  readonly text: string;
  /** What could be read, even of a broken text; undefined when there is no value at all. */
  readonly root: JsonNode | undefined;
  readonly problems: readonly JsonProblem[];
}

/** Deeper nesting than any definition has; the bound keeps hostile texts from exhausting the stack. */
const maxDepth = 200;

/** Reads tolerantly and never throws. An empty text has no root and no problems; a byte order mark counts as a blank. */
export function readJson(written: string): JsonDocument {
  const text = written.startsWith('\uFEFF') ? ` ${written.slice(1)}` : written;
  const document = readText(text);
  return text === written ? document : { ...document, text: written };
}

function readText(text: string): JsonDocument {
  const tooDeep = offsetBeyondDepth(text);
  if (tooDeep !== undefined) {
    const message = `Objects and lists are nested deeper than ${maxDepth} levels here.`;
    return {
      text,
      root: undefined,
      problems: [{ code: 'too-deep', message, range: { start: tooDeep, end: tooDeep + 1 } }],
    };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  return { text, root: tree && toNode(tree, text), problems: errors.map((error) => problemOf(error, text)) };
}

/** Where the nesting first passes the bound. A flat scan: no recursion. */
function offsetBeyondDepth(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== jsonToken.end; token = scanner.scan()) {
    if (token === jsonToken.openBrace || token === jsonToken.openBracket) {
      if (++depth > maxDepth) return scanner.getTokenOffset();
    } else if (token === jsonToken.closeBrace || token === jsonToken.closeBracket) depth--;
  }
  return undefined;
}

function toNode(node: Node, text: string): JsonNode {
  const range = { start: node.offset, end: node.offset + node.length };
  switch (node.type) {
    case 'object':
      return { kind: 'object', range, properties: (node.children ?? []).map((child) => toProperty(child, text)) };
    case 'array':
      return { kind: 'array', range, items: (node.children ?? []).map((child) => toNode(child, text)) };
    case 'string':
      return toString(node, text);
    case 'number':
      return { kind: 'number', range, value: node.value as number };
    case 'boolean':
      return { kind: 'boolean', range, value: node.value as boolean };
    case 'null':
      return { kind: 'null', range };
    case 'property':
      throw new Error('A property stands where a value belongs.');
  }
}

function toString(node: Node, text: string): JsonString {
  const range = { start: node.offset, end: node.offset + node.length };
  return {
    kind: 'string',
    range,
    value: node.value as string,
    ...createStringOffsets(range.start, text.slice(range.start, range.end)),
  };
}

function toProperty(node: Node, text: string): JsonProperty {
  const [keyChild, valueChild] = node.children ?? [];
  if (keyChild === undefined) throw new Error('A property has no key.');
  const keyNode = toString(keyChild, text);
  const property = { key: keyNode.value, keyRange: keyNode.range, keyNode };
  return valueChild === undefined ? property : { ...property, value: toNode(valueChild, text) };
}
