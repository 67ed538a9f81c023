import { nearestName } from '../../engine/index.ts';
import { directives, findDirective, steps } from '../../runtime/index.ts';
import { findNode, type JsonDocument, type JsonObject, type JsonPath } from '../../source/index.ts';
import { remember } from '../remember.ts';
import { placeOfDirective } from './place-of-directive.ts';
import type { Finding, ProblemSeverity } from './problem.ts';

type Site = 'base' | 'module';

/** What the base does not have, though modules do (schema-notes.md §5). */
const notInBase: ReadonlySet<string> = new Set([
  'gzip',
  'repeat',
  'endpoint',
  'input',
  'output',
  'iterate',
  'respond',
  'verification',
  'response.trigger',
]);

/** Webhooks keep these of the answer to their registration, and their requests may stand in the same section. */
const keptByWebhooks: ReadonlySet<string> = new Set(['response.data', 'response.uid']);

/** Directives of base and module that are read elsewhere only, or nowhere (connections.md §11, schema-notes.md §5). */
export const checkPlacement = remember((section: Site, { root }: JsonDocument): readonly Finding[] => {
  const requests: readonly (readonly [JsonObject, JsonPath])[] =
    root?.kind === 'object'
      ? [[root, []]]
      : root?.kind === 'array'
        ? root.items.flatMap((item, index) => (item.kind === 'object' ? [[item, [index]] as const] : []))
        : [];
  return requests.flatMap(([request, path]) => {
    const response = findNode(request, ['response']);
    return [
      ...membersOf(section, request, path, ''),
      ...(response?.kind === 'object' ? membersOf(section, response, [...path, 'response'], 'response.') : []),
    ];
  });
});

function membersOf(
  section: Site,
  { properties }: JsonObject,
  path: JsonPath,
  prefix: '' | 'response.',
): readonly Finding[] {
  return properties.flatMap(({ key, keyRange }) => {
    const words = key.includes('{{') ? undefined : wordsFor(section, key, prefix);
    return words === undefined ? [] : [{ section, path: [...path, key], range: keyRange, ...words }];
  });
}

type Words = Pick<Finding, 'code' | 'message' | 'args'> & { readonly severity?: ProblemSeverity };

function wordsFor(section: Site, key: string, prefix: '' | 'response.'): Words | undefined {
  const name = prefix + key;
  if (name === 'baseUrl') {
    return section === 'base'
      ? undefined
      : { code: 'unknown-directive', message: 'baseUrl belongs in the base.', args: { key, where: 'base' } };
  }
  const directive = findDirective(name);
  if (directive === undefined) return unknown(section, key, prefix);
  if (directive.availability.module === 'no') {
    const severity = keptByWebhooks.has(name) ? ({ severity: 'hint' } as const) : {};
    return { code: 'connection-only', args: { key }, ...severity };
  }
  if (section === 'module' || !notInBase.has(name)) return undefined;
  return {
    code: 'directive-not-available',
    severity: 'warning',
    message: `${key} is not available in the base.`,
    args: { key },
  };
}

function unknown(section: Site, key: string, prefix: '' | 'response.'): Words {
  const where = placeOfDirective(key, prefix !== '');
  const code = 'unknown-directive';
  if (where !== undefined) {
    const message =
      where === 'response' ? `${key} belongs in response.` : `${key} belongs next to response, not into it.`;
    return { code, message, args: { key, where } };
  }
  if (prefix === '' && steps.some(({ name }) => name === key)) {
    return { code, message: `${key} is a step of a connection; it belongs in Communication.`, args: { key } };
  }
  const names = directives
    .filter(({ name }) => name.startsWith(prefix) && !name.slice(prefix.length).includes('.'))
    .map(({ name }) => name.slice(prefix.length));
  const nearest = nearestName(key, section === 'base' && prefix === '' ? [...names, 'baseUrl'] : names);
  if (nearest === undefined) return { code, args: { key } };
  return { code, message: `There is no directive ${key}. Did you mean ${nearest}?`, args: { key, nearest } };
}
