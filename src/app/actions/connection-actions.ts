import { duplicateConnection } from '../commands/duplicate-connection.ts';
import { editConnection } from '../commands/edit-connection.ts';
import { requestRun } from '../commands/request-run.ts';
import { showDialog } from '../commands/show-dialog.ts';
import { undoable, undoLast } from '../commands/undo-last.ts';
import type { AppPorts } from '../ports.ts';
import type { AppState } from '../state.ts';
import type { Action } from './action.ts';
import { keys } from './keys.ts';

const needsOpen = ({ openConnectionId }: AppState): string | undefined =>
  openConnectionId === null ? 'No saved connection is open.' : undefined;

const withOpen = (ports: AppPorts, act: (id: string) => void): void => {
  const { openConnectionId } = ports.store.get();
  if (openConnectionId !== null) act(openConnectionId);
};

export const connectionActions: readonly Action[] = [
  {
    id: 'edit-connection',
    title: 'Edit the open connection',
    group: 'Connection',
    words: 'change credentials',
    unavailable: needsOpen,
    perform: (ports) => withOpen(ports, (id) => editConnection(ports, id)),
  },
  {
    id: 'reauthorize',
    title: 'Reauthorize the open connection',
    group: 'Connection',
    words: 'consent scopes oauth sign in',
    unavailable: (state) =>
      state.project.kind === 'basic' ? 'Only OAuth connections are reauthorized.' : needsOpen(state),
    perform: (ports) => void requestRun(ports, 'reauthorize'),
  },
  {
    id: 'refresh',
    title: 'Refresh the token of the open connection',
    group: 'Connection',
    words: 'renew expired oauth',
    unavailable: (state) =>
      state.project.kind === 'oauth2' ? needsOpen(state) : 'Only OAuth 2 connections are refreshed.',
    perform: (ports) => void requestRun(ports, 'refresh'),
  },
  {
    id: 'duplicate-connection',
    title: 'Duplicate the open connection',
    group: 'Connection',
    words: 'copy',
    unavailable: needsOpen,
    perform: (ports) => withOpen(ports, (id) => void duplicateConnection(ports, id)),
  },
  {
    id: 'unlock',
    title: 'Unlock your secrets…',
    group: 'Connection',
    words: 'passphrase password open lock',
    unavailable: ({ lock }) => (lock === 'locked' ? undefined : 'Your secrets are not locked.'),
    perform: (ports) => showDialog(ports, 'unlock'),
  },
  {
    id: 'undo',
    title: 'Undo the latest deletion',
    group: 'Connection',
    words: 'restore bring back',
    shortcut: keys.undo,
    unavailable: ({ notices }) => (undoable(notices) === undefined ? 'There is nothing to undo.' : undefined),
    perform: undoLast,
  },
];
