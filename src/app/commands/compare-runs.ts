import type { AppPorts } from '../ports.ts';
import { notify } from './notify.ts';
import { readTrace } from './open-run.ts';
import { showDialog } from './show-dialog.ts';

/** Shows two runs of the history side by side, the older one at the left. */
export async function compareRuns(ports: AppPorts, ids: readonly [string, string]): Promise<void> {
  const { history } = ports.store.get();
  const records = history.filter(({ id }) => ids.includes(id)).toReversed();
  const [older, newer] = records;
  if (older === undefined || newer === undefined) return;
  const [left, right] = await Promise.all([readTrace(ports, older.id), readTrace(ports, newer.id)]);
  if (left === undefined || right === undefined) {
    notify(ports, {
      kind: 'info',
      text: 'The answers of one of them were too large to keep, so they cannot be compared.',
    });
    return;
  }
  const compared = [
    { record: older, trace: left },
    { record: newer, trace: right },
  ] as const;
  ports.store.update((state) => ({ ...state, compared }));
  showDialog(ports, 'compare');
}
