import { readProxy } from '../../runtime/index.ts';
import type { AppPorts } from '../ports.ts';
import { remember } from './remember.ts';

/**
 * Sets the proxy that live runs send through; an empty text turns it off. Remembered in this browser, never part of a
 * project, a link or a backup: who could set it could read secrets. Gives back what is wrong with the address.
 */
export function setProxy(ports: AppPorts, address: string): string | null {
  const read = readProxy(address);
  if (!read.ok) return read.error;
  const proxy = read.value;
  ports.store.update((state) => (state.proxy === proxy ? state : { ...state, proxy }));
  void remember(ports, 'proxy', proxy);
  return null;
}
