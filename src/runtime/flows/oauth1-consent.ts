import type { DirectiveNode } from '../directives/directive-node.ts';
import { evaluateOAuth1Keys } from '../oauth1/oauth1-keys.ts';
import type { ConsentRules } from './authorize.ts';

/**
 * Consent in OAuth 1: nothing is signed and there is no state; a token in force is added last as `oauth_token`, unless
 * the address has one (U39).
 *
 * @param sources the helper `oauth` of the root and of the step
 */
export function oauth1Consent(sources: readonly (DirectiveNode | undefined)[]): ConsentRules {
  return {
    extendQuery(qs, url, evaluation) {
      const token = evaluateOAuth1Keys(sources, evaluation)?.token ?? '';
      const { oauth_token: written, ...others } = qs ?? {};
      const given = (written !== undefined && written !== null) || /[?&]oauth_token=/.test(url);
      return token === '' || given ? qs : { ...others, oauth_token: token };
    },
    refusal: () => undefined,
  };
}
