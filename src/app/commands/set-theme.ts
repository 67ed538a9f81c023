import type { AppPorts } from '../ports.ts';
import type { ViewState } from '../state.ts';
import { changeView } from './change-view.ts';
import { remember } from './remember.ts';

export async function setTheme(ports: AppPorts, theme: ViewState['theme']): Promise<void> {
  changeView(ports, { theme });
  await remember(ports, 'theme', theme);
}
