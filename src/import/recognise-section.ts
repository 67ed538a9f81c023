import type { SectionName } from '../project/index.ts';
import { findNode, type JsonNode, readJson } from '../source/index.ts';

/** Tells by its shape which section a JSON text belongs to; undefined when it fits none. */
export function recogniseSection(text: string): SectionName | undefined {
  const { root } = readJson(text);
  if (root?.kind === 'array') return recogniseList(root.items);
  if (root?.kind !== 'object' || root.properties.length === 0) return undefined;
  const has = (...names: readonly string[]): boolean => names.some((name) => findNode(root, [name]) !== undefined);
  if (has('token', 'authorize', 'accessToken', 'requestToken', 'info', 'refresh', 'invalidate')) return 'communication';
  if (has('baseUrl')) return 'base';
  if (has('url')) {
    const response = findNode(root, ['response']);
    const isModule = response !== undefined && (has('pagination') || findNode(response, ['output']) !== undefined);
    return isModule || findNode(response, ['iterate']) !== undefined ? 'module' : 'communication';
  }
  if (has('headers', 'response', 'log')) return 'base';
  // A flat object of texts is what common data looks like.
  return root.properties.every(({ value }) => value === undefined || isScalar(value)) ? 'common' : undefined;
}

function recogniseList(items: readonly JsonNode[]): SectionName | undefined {
  if (items.length === 0) return undefined;
  if (items.every(({ kind }) => kind === 'string')) return 'scopes';
  const [first] = items;
  if (first?.kind !== 'object') return undefined;
  if (findNode(first, ['mocks']) !== undefined) return 'scenarios';
  if (findNode(first, ['url']) !== undefined) return 'communication';
  return findNode(first, ['name']) !== undefined || findNode(first, ['type']) !== undefined ? 'parameters' : undefined;
}

const isScalar = ({ kind }: JsonNode): boolean => kind !== 'object' && kind !== 'array';
