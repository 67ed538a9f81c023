import type { ValueObject } from '../../engine/index.ts';

/** Callback addresses of Make (connections.md §2.4, §18). */
const redirectAddresses = {
  localRedirectUri: 'https://www.make.com/oauth/cb/app',
  makeRedirectUri: 'https://www.make.com/oauth/cb/app',
  redirectUri: 'https://www.integromat.com/oauth/cb/app',
} as const;

/**
 * The variable `oauth` of an OAuth 2 connection.
 *
 * @param redirectAddress takes the place of Make's addresses, all three alike
 */
export function oauth2Variables(
  scope: readonly string[],
  state: string,
  redirectAddress: string | undefined,
): ValueObject {
  const addresses =
    redirectAddress === undefined
      ? redirectAddresses
      : { localRedirectUri: redirectAddress, makeRedirectUri: redirectAddress, redirectUri: redirectAddress };
  return { scope, ...addresses, state };
}

/** Lists of scopes as one: each once, in order of first appearance. */
export const uniteScopes = (...lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];
