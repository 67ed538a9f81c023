import { readScopeList } from '../../project/index.ts';
import type { AppState } from '../state.ts';
import type { MissingScope } from './missing-scopes.ts';

/** What a service is asked in the address the user is sent to. */
export interface ConsentRequest {
  /** Host of the service; the whole address when it is none. */
  readonly host: string;
  /** Name of the client, as the address says. */
  readonly client: string | undefined;
  readonly scopes: readonly MissingScope[];
  /** Every parameter in order, with what it is for. */
  readonly parameters: readonly ConsentParameter[];
}

export interface ConsentParameter {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
}

/** Reads an authorize address. Never throws. */
export function consentRequest(address: string, { project }: Pick<AppState, 'project'>): ConsentRequest {
  if (!URL.canParse(address)) return { host: address, client: undefined, scopes: [], parameters: [] };
  const { host, searchParams } = new URL(address);
  const meanings = readScopeList(project.sections.scopes ?? '');
  const scopes = (searchParams.get('scope') ?? '').split(/[\s,]+/).filter((name) => name !== '');
  return {
    host,
    client: searchParams.get('client_id') ?? searchParams.get('oauth_consumer_key') ?? undefined,
    scopes: scopes.map((name) => {
      const meaning = meanings.get(name);
      return meaning === undefined ? { name } : { name, meaning };
    }),
    parameters: [...searchParams].map(([name, value]) => ({ name, value, meaning: purposes[name] ?? '' })),
  };
}

/** RFC 6749 §4.1.1, RFC 7636 §4.3, RFC 5849 §2.2, and habits of large services. */
const purposes: Readonly<Record<string, string>> = {
  access_type: 'offline asks for a refresh token',
  client_id: 'the app that asks',
  code_challenge: 'hash of the PKCE verifier, which `token` sends',
  code_challenge_method: 'how the PKCE verifier is hashed',
  oauth_consumer_key: 'the app that asks',
  oauth_token: 'the request token to authorize',
  prompt: 'whether the service asks again',
  redirect_uri: 'where the user is sent back',
  response_type: '`code` asks for a code to exchange',
  scope: 'what the app asks for',
  state: 'must come back unchanged',
};
