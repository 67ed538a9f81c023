import type { AppPorts } from '../ports.ts';
import type { ResultTab } from '../state.ts';
import { changeView } from './change-view.ts';

export function showResultTab(ports: AppPorts, resultTab: ResultTab): void {
  changeView(ports, { resultTab });
}
