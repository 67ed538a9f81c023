import type { AppPorts } from '../ports.ts';
import { changeProject } from './change-project.ts';

/** Chooses the mocked answers of the next run. */
export function selectScenario(ports: AppPorts, name: string): void {
  changeProject(ports, (project) =>
    project.selectedScenario === name ? project : { ...project, selectedScenario: name },
  );
}
