import { renderText } from '../../engine/index.ts';
import type { Communication } from '../directives/communication.ts';
import { callbackError } from '../directives/resolve-error.ts';
import type { ConsentRules } from './authorize.ts';

/**
 * Consent in OAuth 2 (U21): `state` is added last unless the definition sets one, and must come back; only then an
 * `error` of the callback counts.
 *
 * @param state what Make adds
 */
export function oauth2Consent(communication: Communication, state: string): ConsentRules {
  return {
    extendQuery(qs) {
      const { state: own, ...others } = qs ?? {};
      return own === undefined || own === null ? { ...others, state } : qs;
    },
    refusal(sent, received, evaluation) {
      if (received['state'] !== renderText(sent?.['state'])) {
        return {
          type: 'InvalidAccessTokenError',
          message: 'OAuth state mismatch.',
          cause: 'callback',
          advice: `The callback brought back ${received['state'] === undefined ? 'no' : 'another'} \`state\`, as a forged one would. The callback of a scenario gets the right one when it names none.`,
        };
      }
      return (received['error'] ?? '') === '' ? undefined : callbackError(communication, received, evaluation);
    },
  };
}
