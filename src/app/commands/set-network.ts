import type { AppPorts } from '../ports.ts';
import type { NetworkMode } from '../state.ts';
import { remember } from './remember.ts';

/** Whether live runs may reach the network at all, and whether each new host is asked for. Remembered. */
export async function setNetwork(ports: AppPorts, network: NetworkMode): Promise<void> {
  ports.store.update((state) => (state.network === network ? state : { ...state, network }));
  await remember(ports, 'network', network);
}
