import { decodeLink } from '../../share/index.ts';
import type { AppPorts } from '../ports.ts';
import { notify } from './notify.ts';
import { openShared } from './open-shared.ts';

/** Opens a link, or a text with one in it, as a preview. What is wrong with it is told; what could be read is shown. */
export async function openLink(ports: AppPorts, text: string): Promise<boolean> {
  const decoded = await decodeLink(text);
  if (decoded.ok) {
    await openShared(ports, decoded.value, 'link');
    return true;
  }
  const { message, help, salvaged } = decoded.error;
  if (salvaged === undefined) notify(ports, { kind: 'error', text: `${message} ${help}` });
  else await openShared(ports, salvaged, 'link', `${message} ${help}`);
  return salvaged !== undefined;
}
