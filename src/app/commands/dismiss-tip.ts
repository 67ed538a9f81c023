import type { AppPorts } from '../ports.ts';
import { changeView } from './change-view.ts';
import { remember } from './remember.ts';

/** A tip that was read is not shown again, on any visit. */
export async function dismissTip(ports: AppPorts, tip: string): Promise<void> {
  const { tipsSeen } = ports.store.get().view;
  if (tipsSeen.includes(tip)) return;
  const seen = [...tipsSeen, tip];
  changeView(ports, { tipsSeen: seen });
  await remember(ports, 'tipsSeen', seen);
}
