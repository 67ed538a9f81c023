import type { ConsentState } from '../consent/consent-state.ts';
import type { AppState } from '../state.ts';
import { selectedScenario } from '../to-run-request.ts';

type Query = Readonly<Record<string, string>>;

/** What a service sends back when the user agrees: as the scenario says, if that is consent at all. */
export function grantQuery(state: AppState, consent: ConsentState): Query {
  const { callback } = selectedScenario(state);
  const agreed = callback !== undefined && callback['error'] === undefined && callback['denied'] === undefined;
  const usual: Query =
    state.project.kind === 'oauth1'
      ? { ...requestToken(consent), oauth_verifier: 'mock-verifier' }
      : { code: 'mock-code' };
  return { ...stateOf(consent), ...(agreed ? callback : usual) };
}

/** What a service sends back when the user does not agree (RFC 6749 §4.1.2.1; OAuth 1 has only habits). */
export function denyQuery(state: AppState, consent: ConsentState): Query {
  if (state.project.kind === 'oauth1') return { denied: requestToken(consent).oauth_token ?? '' };
  return { ...stateOf(consent), error: 'access_denied', error_description: 'The user denied access.' };
}

const stateOf = ({ state }: ConsentState): Query => (state === '' ? {} : { state });

function requestToken({ address }: ConsentState): { readonly oauth_token?: string } {
  const token = URL.canParse(address) ? new URL(address).searchParams.get('oauth_token') : null;
  return token === null ? {} : { oauth_token: token };
}
