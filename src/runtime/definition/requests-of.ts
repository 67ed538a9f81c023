import type { JsonDocument, JsonNode, JsonObject, JsonPath } from '../../source/index.ts';
import { type ConnectionKind, stepsOf } from './steps.ts';

/** One request object of a communication. */
export interface RequestNode {
  readonly node: JsonObject;
  readonly path: JsonPath;
  /** `connection` for the single request of a basic connection. */
  readonly step: string;
}

/**
 * The requests that a communication performs, in document order. Where only one is possible, the first of a list
 * counts (U15); what is no object is left out.
 */
export function requestsOf(document: JsonDocument, kind: ConnectionKind): readonly RequestNode[] {
  if (kind === 'basic') return requestsIn(document.root, [], 'connection', false);
  if (document.root?.kind !== 'object') return [];
  return document.root.properties.flatMap(({ key, value }) => {
    const step = stepsOf(kind).find(({ name }) => name === key);
    return step === undefined ? [] : requestsIn(value, [key], key, step.several && kind === 'oauth2');
  });
}

function requestsIn(
  node: JsonNode | undefined,
  path: JsonPath,
  step: string,
  several: boolean,
): readonly RequestNode[] {
  if (node?.kind === 'object') return [{ node, path, step }];
  if (node?.kind !== 'array') return [];
  const items = several ? node.items : node.items.slice(0, 1);
  return items.flatMap((item, index) => requestsIn(item, [...path, index], step, false));
}
