import type { RunAction } from '../../runtime/index.ts';
import type { AppPorts } from '../ports.ts';
import { cancelRun } from './cancel-run.ts';
import { notify } from './notify.ts';
import { run } from './run.ts';
import { showDialog } from './show-dialog.ts';
import { changeView } from './change-view.ts';

/**
 * What the Run button does: runs, shows the results where only one pane fits, and asks first when a live run would
 * contact a host that was not allowed yet. A run that is going on is ended. Where kept secrets are locked, the passphrase
 * is asked for first, once a visit.
 */
export async function requestRun(ports: AppPorts, action: RunAction = 'create'): Promise<void> {
  // Nothing is open yet; what opens runs by itself.
  if (!isOpen(ports)) return;
  cancelRun(ports);
  if (asksToUnlock(ports, action)) return;
  const outcome = await run(ports, action);
  if (outcome.kind === 'network-off') {
    notify(ports, {
      kind: 'info',
      text: 'Nothing was sent: the network is off. Turn it on in the settings, or run with mocks.',
    });
    return;
  }
  if (outcome.kind !== 'not-allowed') return;
  changeView(ports, { liveQuestion: { action, origins: outcome.origins, sends: outcome.sends } });
  showDialog(ports, 'live');
}

const isOpen = ({ store }: AppPorts): boolean => store.get().project.id !== '';

function asksToUnlock(ports: AppPorts, action: RunAction): boolean {
  const { lock, hidden, unlockAsked } = ports.store.get();
  if (lock !== 'locked' || unlockAsked || !(hidden.values || hidden.connections > 0)) return false;
  ports.store.update((state) => ({ ...state, unlockAsked: true }));
  showDialog(ports, 'unlock');
  changeView(ports, { waitingAction: action });
  return true;
}
