import { renderText } from '../../engine/index.ts';
import { type Communication, responseDirectiveOf } from './communication.ts';
import { type DirectiveNode, memberOf } from './directive-node.ts';
import { evaluateDirective } from './evaluate-directive.ts';
import type { Evaluation } from './evaluation.ts';

export interface ResponseType {
  /** A type of connections.md §9, unchecked; `automatic` when nothing else is said. */
  readonly name: string;
  readonly directive: DirectiveNode | undefined;
}

/**
 * How the reply is to be decoded: `response.type`, or of a map of statuses the entry with the narrowest range that holds
 * the status. Only the entry that was chosen is evaluated.
 */
export function evaluateResponseType(
  communication: Communication,
  status: number,
  evaluation: Evaluation,
): ResponseType {
  const directive = responseDirectiveOf(communication, 'type');
  const chosen = directive?.node.kind === 'object' ? narrowest(directive, status) : directive;
  const name = chosen === undefined ? '' : renderText(evaluateDirective(chosen, evaluation));
  return { name: name || 'automatic', directive: chosen };
}

function narrowest(map: DirectiveNode, status: number): DirectiveNode | undefined {
  if (map.node.kind !== 'object') return undefined;
  let best: { readonly key: string; readonly width: number } | undefined;
  for (const { key } of map.node.properties) {
    const range = rangeOf(key);
    if (range === undefined || status < range.first || status > range.last) continue;
    const width = range.last - range.first;
    if (best === undefined || width < best.width) best = { key, width };
  }
  return best && memberOf(map, best.key);
}

/** `*` is 1–999, a single code a range of one; ends are inclusive. */
function rangeOf(key: string): { readonly first: number; readonly last: number } | undefined {
  if (key.trim() === '*') return { first: 1, last: 999 };
  const [, first, last = first] = /^\s*(\d+)(?:\s*-\s*(\d+))?\s*$/.exec(key) ?? [];
  return first === undefined ? undefined : { first: Number(first), last: Number(last) };
}
