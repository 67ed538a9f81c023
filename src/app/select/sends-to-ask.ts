import { proxyOrigin, type RunAction } from '../../runtime/index.ts';
import type { AppState } from '../state.ts';
import { storedFor, valuesFor } from './connection-for.ts';
import { describeLiveSend, type LiveSend } from './describe-live-send.ts';

/** Where a secret of a project was used: origins by `<project id>/<name of the secret>`. */
export type SecretHosts = Readonly<Record<string, readonly string[]>>;

export const secretKey = (projectId: string, name: string): string => `${projectId}/${name}`;

/** Everything the run may send. */
export function sendsOf(state: AppState, action: RunAction): readonly LiveSend[] {
  const { project, proxy } = state;
  const stored = storedFor(state, action)?.data ?? {};
  const sends = describeLiveSend({ project, values: valuesFor(state, action), stored, action });
  return proxy === null ? sends : sends.map((send) => ({ ...send, via: proxyOrigin(proxy) }));
}

/** What a yes to an origin is kept under: own projects share it, somebody else's has one of its own. */
export const allowanceOf = ({ id, foreign }: AppState['project'], origin: string): string =>
  foreign === undefined ? origin : `${id}/${origin}`;

/**
 * Whether the user has to be asked before these go out: an origin that was not allowed in this tab (network `ask`, or
 * somebody else's project), or a secret that was used, but never with this host, whoever changed the address.
 */
export function mustAsk(
  { network, allowedOrigins, project, secretHosts }: AppState,
  sends: readonly LiveSend[],
): boolean {
  const trusted = network === 'on' && project.foreign === undefined;
  return sends.some((send) =>
    hostsOf(send).some((origin) => {
      if (!trusted && !allowedOrigins.includes(allowanceOf(project, origin))) return true;
      return send.secrets.some((name) => isElsewhere(secretHosts[secretKey(project.id, name)], origin));
    }),
  );
}

/** Every origin that reads a request: the service, and the user's proxy on the way. */
export const hostsOf = ({ origin, via }: LiveSend): readonly string[] => (via === undefined ? [origin] : [origin, via]);

/** The secret is at home at other hosts. */
export const isElsewhere = (hosts: readonly string[] | undefined, origin: string): boolean =>
  hosts !== undefined && hosts.length > 0 && !hosts.includes(origin);
