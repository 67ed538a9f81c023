import type { AppPorts } from '../ports.ts';
import { requestRun } from './request-run.ts';

/** Makes a connection from data obtained elsewhere, such as a token: the sign-in is left out, the run starts at `info`. */
export async function startWithToken(ports: AppPorts, data: Readonly<Record<string, string>>): Promise<void> {
  ports.store.update((state) => ({ ...state, obtained: data }));
  await requestRun(ports, 'create');
}
