import { renderText } from '../../engine/index.ts';
import type { StoredConnection } from '../../runtime/index.ts';
import type { SavedConnection } from '../../storage/index.ts';
import type { AppPorts } from '../ports.ts';
import { connectionNameOf } from '../select/connection-name-of.ts';
import { attempt } from './attempt.ts';
import { keepShared } from './keep-shared.ts';
import { notify } from './notify.ts';
import { putConnection } from './put-connection.ts';
import { showDialog } from './show-dialog.ts';

/**
 * Saves what the latest run made as a connection of its own, under the name in the form as Make does (connections.md
 * §15), and opens it. Undefined when there is nothing to save.
 */
export async function saveConnection(ports: AppPorts, name?: string): Promise<SavedConnection | undefined> {
  const { store, storage, newId, clock } = ports;
  const { run, project } = store.get();
  const connection = run?.result?.verdict === 'connected' ? run.result.connection : null;
  if (run === null || connection === null) {
    notify(ports, { kind: 'info', text: 'There is no connection to save yet. Run the project first.' });
    return undefined;
  }
  if (run.recorded) {
    notify(ports, { kind: 'info', text: 'The history keeps no secrets. Run it again to save what it makes.' });
    return undefined;
  }
  const called = connectionNameOf(store.get()).trim();
  keepShared(ports);
  const now = clock().toISOString();
  const saved: SavedConnection = {
    id: newId(),
    projectId: project.id,
    name: name?.trim() || called || nameOf(connection) || project.name,
    kind: project.kind,
    connection,
    transport: run.transport,
    verifiedAt: now,
    createdAt: now,
    updatedAt: now,
  };
  // Shown even if it could not be stored: the page still holds it, and the notice says so.
  const stored = await attempt(ports, () => putConnection(ports, saved));
  store.update((state) => (state.project.id === project.id ? { ...state, openConnectionId: saved.id } : state));
  if (stored && storage.secrets.lock === 'locked') {
    notify(ports, {
      kind: 'info',
      text: `Saved "${saved.name}" in this tab. It is kept once you unlock your secrets.`,
      action: { label: 'Unlock', run: () => showDialog(ports, 'unlock') },
    });
  } else if (stored) notify(ports, { kind: 'success', text: `Saved the connection "${saved.name}".` });
  return saved;
}

/** What Make shows beside a connection's name, else what tells accounts apart. */
function nameOf({ metadata, uid }: StoredConnection): string {
  const label = renderText(metadata?.value).trim();
  return label === '' ? renderText(uid).trim() : label;
}
