import { type ConnectionKind, requestsOf } from '../runtime/index.ts';
import { findNode, type JsonNode, readJson } from '../source/index.ts';
import { bodyPathsIn } from './paths-read.ts';
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
  readonly paths: readonly (readonly string[])[];
  /** What `valid` asks of the body. */
  readonly wanted: readonly Wanted[];
  /** What its error messages read. */
  readonly errorPaths: readonly (readonly string[])[];
  /** Names under `response.data`: what the connection holds after it, and whether that is a moment. */
  readonly keeps: readonly { readonly name: string; readonly isMoment: boolean }[];
  /** The answer is a form, not JSON. */
  readonly form: boolean;
}

/** The requests that a definition sends, in order; the consent page sends none. */
export function definitionRequests({ kind, communication }: DefinitionTextsOf): readonly StandardRequest[] {
  return requestsOf(readJson(communication), kind)
    .filter(({ step }) => step !== 'authorize')
    .map(({ node, step }) => {
      const response = findNode(node, ['response']);
      const url = pattern(findNode(node, ['url']));
      const method = findNode(node, ['method']);
      const type = findNode(response, ['type']);
      const good = ['temp', 'data', 'metadata', 'uid', 'expires', 'scope'].map((name) => findNode(response, [name]));
      return {
        step,
        method: method?.kind === 'string' && !method.value.includes('{{') ? method.value.toUpperCase() : 'GET',
        ...(url === undefined ? {} : { url }),
        paths: good.flatMap(bodyPathsIn),
        wanted: wantedOf(findNode(response, ['valid', 'condition']) ?? findNode(response, ['valid'])),
        errorPaths: bodyPathsIn(findNode(response, ['error'])),
        keeps: keptIn(findNode(response, ['data'])),
        form: isForm(type),
      };
    });
}

/** A token's end is a date made of `now`, or is called so. */
function keptIn(data: JsonNode | undefined): StandardRequest['keeps'] {
  if (data?.kind !== 'object') return [];
  return data.properties.map(({ key, value }) => ({
    name: key,
    isMoment: /expir/i.test(key) || (value?.kind === 'string' && /\bnow\b/.test(value.value)),
  }));
}

/** By status it may be several types; a form among them is the one of a good answer. */
function isForm(type: JsonNode | undefined): boolean {
  if (type?.kind === 'object') return type.properties.some(({ value }) => isForm(value));
  return type?.kind === 'string' && type.value === 'urlencoded';
}

function pattern(url: JsonNode | undefined): string | undefined {
  if (url?.kind !== 'string' || url.value === '') return undefined;
  const text = url.value.replaceAll(/\{\{.*?\}\}/gs, '*').replaceAll(/\*+/g, '*');
  // A query is added by `qs`.
  return text === '*' ? undefined : text.includes('?') || text.endsWith('*') ? text : `${text}*`;
}
