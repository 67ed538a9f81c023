import type { AppPorts } from '../ports.ts';
import type { LiveSend } from '../select/describe-live-send.ts';
import { allowanceOf, hostsOf, secretKey, type SecretHosts } from '../select/sends-to-ask.ts';
import { remember } from './remember.ts';

/**
 * The user agreed to these requests: their origins are allowed until the tab is closed (to somebody else's project
 * alone, to own ones together), and each secret remembers the host. Hosts of a preview's secrets are forgotten with it.
 */
export function allowSends(ports: AppPorts, sends: readonly LiveSend[]): void {
  const { project, secretHosts, preview } = ports.store.get();
  const hosts = new Map(Object.entries(secretHosts));
  for (const send of sends) {
    for (const name of send.secrets) {
      const key = secretKey(project.id, name);
      hosts.set(key, [...new Set([...(hosts.get(key) ?? []), ...hostsOf(send)])]);
    }
  }
  const next: SecretHosts = Object.fromEntries(hosts);
  ports.store.update((state) => ({
    ...state,
    allowedOrigins: [
      ...new Set([...state.allowedOrigins, ...sends.flatMap(hostsOf).map((origin) => allowanceOf(project, origin))]),
    ],
    secretHosts: next,
  }));
  if (preview === null) void remember(ports, 'secretHosts', next);
}
