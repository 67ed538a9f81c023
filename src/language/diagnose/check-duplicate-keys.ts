import type { JsonDocument, JsonNode, JsonPath } from '../../source/index.ts';
import { remember } from '../remember.ts';
import type { Finding } from './problem.ts';
import type { JsonSection } from './sources.ts';

/** Keys that are written again further down in the same object: the last one counts. */
export const checkDuplicateKeys = remember((section: JsonSection, { root }: JsonDocument): readonly Finding[] => {
  const visit = (node: JsonNode | undefined, path: JsonPath): readonly Finding[] => {
    if (node?.kind === 'array') return node.items.flatMap((item, index) => visit(item, [...path, index]));
    if (node?.kind !== 'object') return [];
    const last = new Map(node.properties.map(({ key }, index) => [key, index]));
    // Headers are one where they differ in letter case only (connections.md §7).
    const isHeaders = path.at(-1) === 'headers' && path.length <= 2;
    const lastHeader = new Map(isHeaders ? node.properties.map(({ key }) => [key.toLowerCase(), key]) : []);
    return node.properties.flatMap(({ key, keyRange, value }, index) => {
      const at = [...path, key];
      // Several spreads in one object are usual: each of them adds (iml.md §6).
      const lost = last.get(key) !== index && key !== '{{...}}';
      const own: Finding[] = lost
        ? [{ section, path: at, range: keyRange, code: 'duplicate-key', args: { key, index: String(index) } }]
        : [];
      const header = lost || key.includes('{{') ? undefined : lastHeader.get(key.toLowerCase());
      if (header !== undefined && header !== key) {
        const message = `"${key}" is written again below as "${header}": letter case does not tell headers apart.`;
        own.push({
          section,
          path: at,
          range: keyRange,
          code: 'duplicate-key',
          message,
          args: { key, index: String(index) },
        });
      }
      return [...own, ...visit(value, at)];
    });
  };
  return visit(root, []);
});
