import type { ConnectionKind } from '../../project/index.ts';
import { type Phase, type RequestNode, requestsOf, stepsOf } from '../../runtime/index.ts';
import { findNode, type JsonDocument, type JsonPath, type JsonProperty } from '../../source/index.ts';
import type { RequestPlace } from './request-place.ts';

/** A key that a definition writes for later: of `temp`, `response.temp` or `response.data`. */
export interface WrittenKey {
  readonly property: JsonProperty;
  /** Of the value, in the section. */
  readonly path: JsonPath;
  readonly step: string;
  /** `temp`, `response.temp` or `response.data`. */
  readonly block: 'temp' | 'response.temp' | 'response.data';
  /** Larger is later: a place sees the keys whose moment lies before its own. */
  readonly moment: number;
}

/** A block of a request that writes keys for later, whether it is there or not. */
export interface WrittenBlock extends Pick<WrittenKey, 'step' | 'block' | 'moment'> {
  /** Of the block, in the section. */
  readonly path: JsonPath;
  readonly keys: readonly WrittenKey[];
  /** Whether further keys come from elsewhere: from a template in place of the block, or of a key. */
  readonly isOpen: boolean;
}

/** Which phases see what earlier ones of the same request wrote. A block never sees itself (iml.md §6). */
const ranks: Readonly<Record<Phase, number>> = {
  parameters: 0,
  temp: 0,
  condition: 1,
  request: 1,
  response: 1,
  'response.temp': 2,
  valid: 3,
  error: 3,
  data: 4,
  metadata: 5,
  uid: 5,
  expires: 5,
  scope: 5,
  output: 5,
  stored: 5,
};

const perRequest = 10;

/** The requests of a communication in the order in which they are carried out. */
export function requestsInOrder(document: JsonDocument, kind: ConnectionKind): readonly RequestNode[] {
  const names = stepsOf(kind).map(({ name }) => name);
  return requestsOf(document, kind).toSorted((a, b) => names.indexOf(a.step) - names.indexOf(b.step));
}

/** Everything a communication writes for later, in the order of evaluation; a module is read as a `basic` one. */
export const writtenKeys = (document: JsonDocument, kind: ConnectionKind): readonly WrittenKey[] =>
  writtenBlocks(document, kind).flatMap(({ keys }) => keys);

/** The blocks of each request that can write something for later, in the order of evaluation. */
export function writtenBlocks(document: JsonDocument, kind: ConnectionKind): readonly WrittenBlock[] {
  return requestsInOrder(document, kind).flatMap(({ node, step, path: at }, index) =>
    blocks.map(([block, phase, inner]): WrittenBlock => {
      const found = findNode(node, inner);
      const moment = index * perRequest + ranks[phase];
      const path = [...at, ...inner];
      const properties = found?.kind === 'object' ? found.properties : [];
      const named = properties.filter(({ key }) => key !== '' && !key.includes('{{'));
      const keys = named.map((property) => ({ property, path: [...path, property.key], step, block, moment }));
      const isOpen = (found !== undefined && found.kind !== 'object') || keys.length < properties.length;
      return { step, block, moment, path, keys, isOpen };
    }),
  );
}

const blocks = [
  ['temp', 'temp', ['temp']],
  ['response.temp', 'response.temp', ['response', 'temp']],
  ['response.data', 'data', ['response', 'data']],
] as const;

/** The moment of a place; what is written before it has a value there. */
export function momentOf(place: RequestPlace, document: JsonDocument, kind: ConnectionKind): number {
  if (place.step === 'module') return place.occurrence * perRequest + ranks[place.phase];
  let seen = 0;
  const index = requestsInOrder(document, kind).findIndex(
    ({ step }) => step === place.step && seen++ === place.occurrence,
  );
  return (index < 0 ? Number.MAX_SAFE_INTEGER / perRequest : index) * perRequest + ranks[place.phase];
}
