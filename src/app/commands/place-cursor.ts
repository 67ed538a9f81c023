import type { SectionName } from '../../project/index.ts';
import type { AppPorts } from '../ports.ts';
import { changeView } from './change-view.ts';

/** The cursor stands somewhere else in the code. */
export function placeCursor(ports: AppPorts, section: SectionName, offset: number): void {
  changeView(ports, { cursor: { section, offset } });
}
