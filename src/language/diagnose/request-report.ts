import type { RequestNode } from '../../runtime/index.ts';
import { findNode, type JsonDocument, type JsonNode, type JsonPath } from '../../source/index.ts';
import type { Facts, Finding } from './problem.ts';

export type Report = (code: string, path: JsonPath, args?: Facts) => void;

/** Collects findings of one document; a path whose value is missing is marked at its nearest parent. */
export function createReport(
  section: Finding['section'],
  { root }: JsonDocument,
): { readonly report: Report; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  return {
    findings,
    report: (code, path, args = {}) => void findings.push({ section, path, range: rangeAt(root, path), code, args }),
  };
}

/** A whole request is marked at its first characters only: a page of underlines says nothing. */
function rangeAt(root: JsonNode | undefined, path: JsonPath): Finding['range'] {
  const node = findNode(root, path);
  if (node === undefined) return path.length === 0 ? { start: 0, end: 1 } : rangeAt(root, path.slice(0, -1));
  if (node.kind !== 'object' && node.kind !== 'array') return node.range;
  const key = keyRange(root, path);
  return key ?? { start: node.range.start, end: node.range.start + 1 };
}

function keyRange(root: JsonNode | undefined, path: JsonPath): Finding['range'] | undefined {
  const parent = findNode(root, path.slice(0, -1));
  if (parent?.kind !== 'object' || path.length === 0) return undefined;
  return parent.properties.findLast(({ key }) => key === path.at(-1))?.keyRange;
}

export const isTemplate = (node: JsonNode | undefined): boolean => node?.kind === 'string' && node.value.includes('{{');

/** The text at a path below a request, if one stands there. */
export function textIn({ node }: Pick<RequestNode, 'node'>, ...path: JsonPath): string | undefined {
  const found = findNode(node, path);
  return found?.kind === 'string' ? found.value : undefined;
}

export const has = ({ node }: Pick<RequestNode, 'node'>, ...path: JsonPath): boolean =>
  findNode(node, path) !== undefined;
