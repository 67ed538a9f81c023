import { saveConnection } from '../commands/save-connection.ts';
import { saveNow } from '../commands/save-now.ts';
import { showDialog } from '../commands/show-dialog.ts';
import { requestRun } from '../commands/request-run.ts';
import type { Action } from './action.ts';
import { keys } from './keys.ts';

export const projectActions: readonly Action[] = [
  {
    id: 'save',
    title: 'Save now',
    group: 'Project',
    words: 'keep store',
    shortcut: keys.save,
    perform: (ports) => void saveNow(ports),
  },
  {
    id: 'new-project',
    title: 'New project…',
    group: 'Project',
    words: 'create start kind basic oauth',
    perform: (ports) => showDialog(ports, 'new-project'),
  },
  {
    id: 'share',
    title: 'Share by link…',
    group: 'Project',
    words: 'copy url markdown embed send',
    shortcut: keys.share,
    perform: (ports) => showDialog(ports, 'share'),
  },
  {
    id: 'import',
    title: 'Import: cURL, JSON, HAR, Postman, OpenAPI, app, backup…',
    group: 'Project',
    words: 'open file folder upload load paste drop zip restore swagger yaml vscode make',
    perform: (ports) => showDialog(ports, 'import'),
  },
  {
    id: 'export',
    title: 'Export: files for Make, project file, backup…',
    group: 'Project',
    words: 'download save zip copy har vscode sdk',
    perform: (ports) => showDialog(ports, 'export'),
  },
  {
    id: 'save-connection',
    title: 'Save the result as a connection',
    group: 'Connection',
    words: 'keep store',
    unavailable: ({ run }) =>
      run?.result?.verdict === 'connected' ? undefined : 'The latest run has not made a connection.',
    perform: (ports) => void saveConnection(ports),
  },
  {
    id: 'verify',
    title: 'Verify the open connection',
    group: 'Connection',
    words: 'check',
    unavailable: ({ openConnectionId }) => (openConnectionId === null ? 'No saved connection is open.' : undefined),
    perform: (ports) => void requestRun(ports, 'verify'),
  },
];
