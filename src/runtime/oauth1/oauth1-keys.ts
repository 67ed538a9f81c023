import { isCollection, renderText, type Value, type ValueObject } from '../../engine/index.ts';
import type { DirectiveNode } from '../directives/directive-node.ts';
import { evaluateDirective } from '../directives/evaluate-directive.ts';
import type { Evaluation } from '../directives/evaluation.ts';

/** The evaluated helper `oauth` (connections.md §2.3); what is missing is empty text. */
export interface OAuth1Keys {
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly privateKey: string;
  readonly token: string;
  readonly tokenSecret: string;
  readonly verifier: string;
  readonly callback: string;
  readonly signatureMethod: string;
  readonly transportMethod: string;
  /** True to compute it. */
  readonly bodyHash: string | true;
}

/**
 * The helper in force: later sources win key by key, so the root's comes before the step's. Undefined when no key is in
 * force, as with an empty `oauth`, and then nothing is signed (connections.md §16, U25).
 */
export function evaluateOAuth1Keys(
  sources: readonly (DirectiveNode | undefined)[],
  evaluation: Evaluation,
): OAuth1Keys | undefined {
  const merged: ValueObject = Object.assign(
    {},
    ...sources.map((source) => {
      const keys = source && evaluateDirective(source, evaluation);
      return isCollection(keys) ? keys : {};
    }),
  );
  if (Object.keys(merged).length === 0) return undefined;
  const text = (name: string): string => renderText(merged[name]);
  const bodyHash: Value = merged['body_hash'];
  return {
    consumerKey: text('consumer_key'),
    consumerSecret: text('consumer_secret'),
    privateKey: text('private_key'),
    token: text('token'),
    tokenSecret: text('token_secret'),
    verifier: text('verifier'),
    callback: text('callback'),
    signatureMethod: text('signature_method').toUpperCase() || 'HMAC-SHA1',
    transportMethod: text('transport_method').toLowerCase() || 'header',
    bodyHash: bodyHash === true ? true : bodyHash === false ? '' : renderText(bodyHash),
  };
}
