import { nearestName } from '../../engine/index.ts';
import { type RequestNode, requestsOf } from '../../runtime/index.ts';
import { findNode, type JsonArray, type JsonNode, type JsonObject } from '../../source/index.ts';
import { remember } from '../remember.ts';
import { createSecretTest, type SecretTest } from '../values/secret-test.ts';
import type { Finding } from './problem.ts';
import { createReport, has, type Report } from './request-report.ts';
import { secretTargets, segmentOf } from './secret-targets.ts';
import type { Sources } from './sources.ts';

/** Whether the log shows a secret, and whether `log.sanitize` masks what it names (connections.md §12). */
export function checkSanitize({ kind, documents, functions }: Sources): readonly Finding[] {
  const { communication, parameters, common } = documents;
  return check(communication, parameters.text, common.text, kind, functions);
}

const check = remember(
  (
    communication: Sources['documents']['communication'],
    parameters: string,
    common: string,
    kind: Sources['kind'],
    functions: Sources['functions'],
  ): readonly Finding[] => {
    const { report, findings } = createReport('communication', communication);
    const sections = { communication: communication.text, parameters, common };
    const secrets = createSecretTest({ kind, sections, functions, values: {}, events: [], secretTexts: [] });
    for (const request of requestsOf(communication, kind)) {
      if (request.step !== 'authorize' && has(request, 'url')) checkRequest(request, secrets, report);
    }
    return findings;
  },
);

function checkRequest(request: RequestNode, secrets: SecretTest, report: Report): void {
  const targets = secretTargets(request, secrets);
  const list = findNode(request.node, ['log', 'sanitize']);
  if (list === undefined) {
    const sent = targets.filter(({ target }) => target.startsWith('request.'));
    const facts = { targets: targets.map(({ target }) => target).join('\n') };
    return report(sent.length > 0 ? 'secret-without-sanitize' : 'missing-sanitize', request.path, facts);
  }
  if (list.kind !== 'array') return;
  const mistakes = mistakesIn(list, request);
  // A path that is misspelled has a problem of its own, whose fix masks what was meant.
  const masked = list.items.flatMap((item, index) =>
    item.kind === 'string' ? [pathOf(item.value), pathOf(mistakes[index]?.fixed ?? '')] : [],
  );
  const sanitize = [...request.path, 'log', 'sanitize'];
  const isMasked = createCover(masked);
  for (const { target } of targets) if (!isMasked(target)) report('secret-not-sanitized', sanitize, { target });
  reportMistakes(list, mistakes, request, report);
}

/** Segments in lower case: letter case does not count. */
function pathOf(text: string): readonly string[] {
  const [plain = ''] = text.split('<');
  return [...plain.matchAll(/`([^`]*)`|([^.`[\]]+)/g)].map(([, quoted, name]) =>
    (quoted ?? name ?? '').trim().toLowerCase(),
  );
}

/** The whole address takes its query with it. */
const isQuery = (target: string): boolean => target.startsWith('request.qs');

/** Whether one of the paths masks a target: as it is written, or what it lies in. */
function createCover(paths: readonly (readonly string[])[]): (target: string) => boolean {
  const plain = new Set(paths.filter((path) => path.length > 0 && !path.includes('*')).map(textOf));
  const open = paths.filter((path) => path.includes('*'));
  const masksAddress = paths.some((path) => path[1] === 'url');
  return (target) => {
    if (masksAddress && isQuery(target)) return true;
    const names = pathOf(target);
    return names.some((_, at) => plain.has(textOf(names.slice(0, at + 1)))) || open.some((path) => covers(path, names));
  };
}

const textOf = (path: readonly string[]): string => path.join('\n');

const covers = (path: readonly string[], target: readonly string[]): boolean =>
  path.length <= target.length && path.every((name, at) => name === '*' || name === target[at]);

const parts: Readonly<Record<string, readonly string[]>> = {
  request: ['url', 'method', 'headers', 'qs', 'body'],
  response: ['status', 'headers', 'body'],
};

/** A path that masks nothing, by its place in the list. */
type Mistakes = readonly (Mistake | undefined)[];

function mistakesIn(list: JsonArray, request: RequestNode): Mistakes {
  return list.items.map((item) => {
    if (item.kind !== 'string') return undefined;
    if (!item.value.includes('{{')) return mistakeIn(item.value, request);
    // Paths are no expressions.
    const path = /^\{\{\s*((?:request|response)\.[^{}]+?)\s*\}\}$/.exec(item.value)?.[1];
    return path === undefined ? undefined : suggest(path);
  });
}

function reportMistakes(list: JsonArray, mistakes: Mistakes, request: RequestNode, report: Report): void {
  list.items.forEach((item, index) => {
    const found = mistakes[index];
    if (item.kind !== 'string' || found === undefined) return;
    const { advice, fixed } = found;
    const at = [...request.path, 'log', 'sanitize', index];
    report('sanitize-no-match', at, { written: item.value, advice, ...(fixed === undefined ? {} : { fixed }) });
  });
}

interface Mistake {
  readonly advice: string;
  readonly fixed?: string;
}

function mistakeIn(written: string, request: RequestNode): Mistake | undefined {
  const bracketed = /^(.*)\[\s*['"]([^'"]+)['"]\s*\]$/.exec(written);
  if (bracketed !== null) return suggest(`${bracketed[1]}.${segmentOf(bracketed[2] ?? '')}`);
  const [side = '', part = '', name] = pathOf(written);
  const known = parts[side];
  if (known === undefined) {
    const whole = known === undefined && findMember(request, pathOf(written).at(-1) ?? '');
    return whole ? suggest(whole) : { advice: 'It begins with neither request. nor response.' };
  }
  if (part === '') return undefined;
  if (!known.includes(part)) return wrongPart(written, side, part, known);
  if (side === 'response' || name === undefined || name === '*') return undefined;
  if (part === 'qs' && isInAddress(name, request)) return undefined;
  const node = findNode(request.node, [part]);
  return membersMatch(node, part, name) ? undefined : nearestMember(node, part, name, request);
}

/** A query that is written into the address, or an address that is computed as a whole. */
function isInAddress(name: string, { node }: RequestNode): boolean {
  const url = findNode(node, ['url']);
  if (url?.kind !== 'string') return false;
  const written = url.value.toLowerCase();
  return written.includes(`?${name}=`) || written.includes(`&${name}=`) || /^\s*\{\{[^}]*\}\}\s*$/.test(written);
}

const suggest = (fixed: string): Mistake => ({ advice: `Did you mean ${fixed}?`, fixed });

const synonyms: Readonly<Record<string, string>> = { query: 'qs', params: 'qs', header: 'headers', data: 'body' };

function wrongPart(written: string, side: string, part: string, known: readonly string[]): Mistake {
  const right = synonyms[part] ?? nearestName(part, known);
  const all = `A ${side} has ${known.join(', ')}.`;
  if (right === undefined || !known.includes(right)) return { advice: all };
  return suggest(written.replace(/^(\s*\w+\.)[^.<]*/, `$1${right}`));
}

/** Names that Make adds by itself: a content type, and the signature of OAuth 1. */
const added: ReadonlySet<string> = new Set(['content-type', 'authorization']);

function membersMatch(node: JsonNode | undefined, part: string, name: string): boolean {
  if (part !== 'headers' && part !== 'qs' && part !== 'body') return true;
  if (part === 'headers' && name === 'content-type') return true;
  if (node === undefined) return part === 'headers' && added.has(name);
  // What is computed, or a list, may hold anything.
  return node.kind !== 'object' || namesIn(node)?.has(name) !== false;
}

/** The names of the members in lower case; none when some are computed. */
const namesIn = remember(({ properties }: JsonObject): ReadonlySet<string> | undefined =>
  properties.some(({ key }) => key.includes('{{'))
    ? undefined
    : new Set(properties.map(({ key }) => key.toLowerCase())),
);

function nearestMember(node: JsonNode | undefined, part: string, name: string, request: RequestNode): Mistake {
  const keys = node?.kind === 'object' ? node.properties.map(({ key }) => key) : [];
  const nearest = nearestName(name, keys);
  if (nearest !== undefined) return suggest(`request.${part}.${segmentOf(nearest)}`);
  const elsewhere = findMember(request, name);
  return elsewhere === undefined ? { advice: `This request has no ${part}.${name}.` } : suggest(elsewhere);
}

/** The path of a header, query or body member by its name alone. */
function findMember({ node }: RequestNode, name: string): string | undefined {
  for (const part of ['headers', 'qs', 'body']) {
    const found = findNode(node, [part]);
    const hit = found?.kind === 'object' && found.properties.find(({ key }) => key.toLowerCase() === name);
    if (hit) return `request.${part}.${segmentOf(hit.key)}`;
  }
  return undefined;
}
