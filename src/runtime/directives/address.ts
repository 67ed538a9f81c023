import { isCollection, renderText, typeName, type ValueObject } from '../../engine/index.ts';
import { buildUrl } from '../http/build-url.ts';
import { type Communication, directiveOf } from './communication.ts';
import { configurationStop, usable } from './configuration-stop.ts';
import { memberOf } from './directive-node.ts';
import { evaluateDirective } from './evaluate-directive.ts';
import type { Evaluation } from './evaluation.ts';
import { mergeInherited } from './merge-inherited.ts';
import { staticFlag } from './static-flag.ts';

export interface Address {
  readonly url: string;
  /** The query as it went into the address; undefined when there is no `qs`. */
  readonly qs: ValueObject | undefined;
}

/**
 * `url` and `qs` together, joined to the `baseUrl` of a module when relative (connections.md §6).
 *
 * @param extendQuery may add parameters to the evaluated `qs`
 * @throws RunStop when there is no usable address
 */
export function evaluateAddress(
  communication: Communication,
  evaluation: Evaluation,
  extendQuery: (qs: ValueObject | undefined, url: string) => ValueObject | undefined = (qs) => qs,
): Address {
  const urlDirective = memberOf(communication.own, 'url');
  const url = urlDirective === undefined ? '' : renderText(evaluateDirective(urlDirective, evaluation));
  const written = mergeInherited(communication, 'qs', (name) => name, evaluation);
  if (written !== undefined && written !== null && !isCollection(written)) {
    const message = `qs must be an object, but it is a ${typeName(written)}.`;
    throw configurationStop({ message }, directiveOf(communication, 'qs'));
  }
  const qs = extendQuery(written ?? undefined, url);
  const baseDirective = /^\s*https?:\/\//i.test(url) ? undefined : memberOf(communication.base, 'baseUrl');
  const base = baseDirective && renderText(evaluateDirective(baseDirective, evaluation));
  const encodeUrl = staticFlag(communication, ['encodeUrl'], true);
  return { url: usable(buildUrl(url, qs, base, { encodeUrl }), urlDirective), qs };
}
