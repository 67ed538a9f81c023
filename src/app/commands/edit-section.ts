import type { SectionName } from '../../project/index.ts';
import { checksOf } from '../checks.ts';
import type { AppPorts } from '../ports.ts';
import { typeSection } from './type-section.ts';

/** Gives a section another text and looks for its problems at once. */
export function editSection(ports: AppPorts, section: SectionName, text: string): void {
  typeSection(ports, section, text);
  checksOf(ports.store).now();
}
