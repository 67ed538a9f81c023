import type { SectionName } from '../../project/index.ts';
import type { AppPorts } from '../ports.ts';
import { changeView } from './change-view.ts';

export function showSection(ports: AppPorts, section: SectionName): void {
  changeView(ports, { section });
}
