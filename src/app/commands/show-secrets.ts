import type { AppPorts } from '../ports.ts';
import { changeView } from './change-view.ts';

/** Makes secrets readable in every panel, or hides them again. */
export function showSecrets(ports: AppPorts, secretsShown: boolean): void {
  changeView(ports, { secretsShown });
}
