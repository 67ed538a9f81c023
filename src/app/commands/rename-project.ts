import type { AppPorts } from '../ports.ts';
import { changeProject } from './change-project.ts';

/** A name of only blanks changes nothing. */
export function renameProject(ports: AppPorts, name: string): void {
  const trimmed = name.trim();
  changeProject(ports, (project) =>
    trimmed === '' || trimmed === project.name ? project : { ...project, name: trimmed },
  );
}
