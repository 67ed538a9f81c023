import { findNode, readJson } from '../../source/index.ts';
import type { Project } from '../../project/index.ts';
import type { AppPorts } from '../ports.ts';
import { openConnection } from './open-connection.ts';
import { requestRun } from './request-run.ts';
import { deleteConnection } from './delete-connection.ts';

/**
 * Deletes a saved connection as Make does: what can be revoked at the service is revoked first, once; it is gone even if
 * the service refuses (U19). `onlyHere` leaves the service alone.
 */
export async function removeConnection(ports: AppPorts, id: string, onlyHere = false): Promise<void> {
  if (onlyHere || !revokes(ports.store.get().project)) {
    await deleteConnection(ports, id);
    return;
  }
  openConnection(ports, id);
  await requestRun(ports, 'delete');
}

/** Whether deleting tells the service: OAuth 2 with the step `invalidate`. */
export const revokes = ({ kind, sections }: Project): boolean =>
  kind === 'oauth2' && findNode(readJson(sections.communication ?? '').root, ['invalidate'])?.kind === 'object';
