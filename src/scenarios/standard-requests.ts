import { type ConnectionKind, type Json, referencesIn, requestsOf } from '../runtime/index.ts';
import { findNode, type JsonNode, readJson } from '../source/index.ts';
import { type AnswerFormat, answerFormats } from './answer-format.ts';
import { type Aliases, aliasesIn, type BodyPath, bodyPathsIn } from './body-path.ts';
import { sampleValue } from './sample-body.ts';
import { type Wanted, wantedOf } from './wanted-of.ts';

/** What the standard set is made from. */
export interface DefinitionTextsOf {
  readonly kind: ConnectionKind;
  readonly communication: string;
}

/** One request of a definition, as far as a mock needs to know it. */
export interface StandardRequest {
  readonly step: string;
  readonly method?: string;
  /** With `*` where an expression stands; absent when nothing is certain. */
  readonly url?: string;
  /** What the definition reads of the body when all is well. */
  readonly paths: readonly BodyPath[];
  /** Headers that the definition reads when all is well, in lower case. */
  readonly headers: readonly string[];
  /** What `valid` asks of the body. */
  readonly wanted: readonly Wanted[];
  /** What its error messages read. */
  readonly errorPaths: readonly BodyPath[];
  /** Names under `response.data`: what the connection holds after it, made up, and whether that is a moment. */
  readonly keeps: readonly { readonly name: string; readonly isMoment: boolean; readonly sample: Json }[];
  /** Names that it reads of what the connection holds, fields of its form included, with what may stand there. */
  readonly stored: readonly { readonly name: string; readonly sample: Json }[];
  /** How a good answer is written, and one with an error status. */
  readonly format: { readonly good: AnswerFormat; readonly bad: AnswerFormat };
}

/** The requests that a definition sends, in order; the consent page sends none. */
export function definitionRequests({ kind, communication }: DefinitionTextsOf): readonly StandardRequest[] {
  return requestsOf(readJson(communication), kind)
    .filter(({ step }) => step !== 'authorize')
    .map(({ node, step }) => {
      const response = findNode(node, ['response']);
      const url = pattern(findNode(node, ['url']));
      const method = findNode(node, ['method']);
      const valid = findNode(response, ['valid', 'condition']) ?? findNode(response, ['valid']);
      const aliases = aliasesIn(findNode(response, ['temp']));
      const good = ['temp', 'data', 'metadata', 'uid', 'expires', 'scope'].map((name) => findNode(response, [name]));
      return {
        step,
        method: method?.kind === 'string' && !method.value.includes('{{') ? method.value.toUpperCase() : 'GET',
        ...(url === undefined ? {} : { url }),
        paths: good.flatMap((part) => bodyPathsIn(part, aliases)),
        headers: [...good, valid].flatMap(headersIn),
        wanted: wantedOf(valid, aliases),
        errorPaths: bodyPathsIn(findNode(response, ['error'])),
        keeps: keptIn(findNode(response, ['data']), aliases),
        stored: storedIn(node),
        format: answerFormats(findNode(response, ['type'])),
      };
    });
}

/** Whether somebody is sent to the service and asked. */
export const sendsToConsent = ({ kind, communication }: DefinitionTextsOf): boolean =>
  requestsOf(readJson(communication), kind).some(({ step }) => step === 'authorize');

/** A token's end is a date made of `now`, or is called so. */
function keptIn(data: JsonNode | undefined, aliases: Aliases): StandardRequest['keeps'] {
  if (data?.kind !== 'object') return [];
  return data.properties.map(({ key, value }) => ({
    name: key,
    isMoment: /expir/i.test(key) || (value?.kind === 'string' && /\bnow\b/.test(value.value)),
    sample: sampleValue(bodyPathsIn(value, aliases)[0] ?? [key]),
  }));
}

/** All of them are the connection's data (connections.md §3). */
const holders = new Set(['parameters', 'connection', 'data']);

/** What an address begins with is one. */
function storedIn(request: JsonNode): StandardRequest['stored'] {
  const url = findNode(request, ['url']);
  const start = url?.kind === 'string' ? /^\{\{\s*\w+\.(\w+)\s*\}\}/.exec(url.value)?.[1] : undefined;
  return referencesIn(request).flatMap(({ root, names: [name] }) => {
    if (name === undefined || !holders.has(root)) return [];
    return [{ name, sample: name === start ? 'https://acme.example' : sampleValue([name]) }];
  });
}

const headersIn = (node: JsonNode | undefined): readonly string[] =>
  referencesIn(node).flatMap(({ root, names: [name] }) =>
    root === 'headers' && name !== undefined ? [name.toLowerCase()] : [],
  );

function pattern(url: JsonNode | undefined): string | undefined {
  if (url?.kind !== 'string' || url.value === '') return undefined;
  const text = url.value.replaceAll(/\{\{.*?\}\}/gs, '*').replaceAll(/\*+/g, '*');
  // A query is added by `qs`.
  return text === '*' ? undefined : text.includes('?') || text.endsWith('*') ? text : `${text}*`;
}
