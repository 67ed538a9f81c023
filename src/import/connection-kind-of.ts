import type { ConnectionKind } from '../project/index.ts';
import { readJson } from '../source/index.ts';

/** The steps of the communication tell the kind; where they do not, what the app calls it. */
export function connectionKindOf(type: string | undefined, communication: string): ConnectionKind {
  const { root } = readJson(communication);
  const steps = root?.kind === 'object' ? root.properties.map(({ key }) => key) : [];
  // The keys of the app stand above the steps of OAuth 1 only (connections.md §2.3).
  const isKeyed = steps.includes('oauth') && !steps.includes('url');
  if (steps.includes('requestToken') || steps.includes('accessToken') || isKeyed) return 'oauth1';
  if (type !== undefined && /^oauth-?1/i.test(type)) return 'oauth1';
  if (type !== undefined && /^oauth/i.test(type)) return 'oauth2';
  return steps.includes('token') || steps.includes('authorize') ? 'oauth2' : 'basic';
}
