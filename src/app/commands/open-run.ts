import type { RunRecord, RunTrace } from '../../storage/index.ts';
import type { AppPorts } from '../ports.ts';
import type { RunState } from '../state.ts';
import { closeDialog } from './close-dialog.ts';
import { notify } from './notify.ts';
import { showPane } from './show-pane.ts';

/** Shows a run of the history in the results, in the place of the latest one. Its secrets were never kept. */
export async function openRun(ports: AppPorts, id: string): Promise<void> {
  const { store, runs } = ports;
  const record = store.get().history.find((candidate) => candidate.id === id);
  if (record === undefined) return;
  const trace = await readTrace(ports, id);
  if (trace === undefined) {
    notify(ports, {
      kind: 'info',
      text: 'Only this line of the run was kept: its answers were too large, or it came with a backup, which holds none.',
    });
    return;
  }
  if (store.get().project.id !== record.projectId) return;
  runs.cancel();
  store.update((state) => ({ ...state, run: asRun(record, trace), view: { ...state.view, phase: null } }));
  showPane(ports, 'results');
  closeDialog(ports);
}

/** Undefined when it is gone; a store that fails has reported that itself. */
export const readTrace = ({ storage }: AppPorts, id: string): Promise<RunTrace | undefined> =>
  storage.runs.trace(id).catch(() => undefined);

function asRun({ action, transport, scenario, startedAt }: RunRecord, { id, events, result }: RunTrace): RunState {
  return {
    runId: id,
    action,
    transport,
    ...(scenario === undefined ? {} : { scenario }),
    status: 'done',
    recorded: true,
    events,
    result,
    startedAt,
    stale: false,
  };
}
