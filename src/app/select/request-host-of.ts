import type { Project, SectionName } from '../../project/index.ts';
import type { RunAction } from '../../runtime/index.ts';
import { findNode, type JsonNode, readJson } from '../../source/index.ts';

/** Stands for an origin that only the run can tell. */
export const computedAddress = 'the address in `url`';

/**
 * The origins a live run will contact, as far as the text tells: from the part of each `url` before its first
 * expression. Redirects are not known beforehand.
 */
export function requestHostsOf(project: Project, action: RunAction): readonly string[] {
  const urls = action === 'module' ? moduleUrls(project) : urlsIn(rootOf(project, 'communication'));
  return [...new Set(urls.map(originOf))];
}

function moduleUrls(project: Project): readonly string[] {
  const base = textAt(rootOf(project, 'base'), 'baseUrl');
  return urlsIn(rootOf(project, 'module')).map((url) =>
    /^https?:/i.test(url) || base === undefined ? url : `${base.replace(/\/$/, '')}/${url.replace(/^\//, '')}`,
  );
}

/** The `url` of a request, of each request of a list, of each step of an OAuth communication. */
function urlsIn(node: JsonNode | undefined, depth = 0): readonly string[] {
  if (node?.kind === 'array') return node.items.flatMap((item) => urlsIn(item, depth));
  if (node?.kind !== 'object') return [];
  const own = textAt(node, 'url');
  if (own !== undefined) return [own];
  return depth > 0 ? [] : node.properties.flatMap(({ value }) => urlsIn(value, depth + 1));
}

function originOf(url: string): string {
  const at = url.indexOf('{{');
  const fixed = at < 0 ? url : url.slice(0, at);
  // The host is only certain when something fixed ends it.
  if (at >= 0 && !/^https?:\/\/[^/?#]+[/?#]/i.test(fixed)) return computedAddress;
  if (!URL.canParse(fixed)) return computedAddress;
  const { origin } = new URL(fixed);
  return origin === 'null' ? computedAddress : origin;
}

const rootOf = ({ sections }: Project, section: SectionName): JsonNode | undefined =>
  readJson(sections[section] ?? '').root;

function textAt(node: JsonNode | undefined, key: string): string | undefined {
  const found = node && findNode(node, [key]);
  return found?.kind === 'string' ? found.value : undefined;
}
