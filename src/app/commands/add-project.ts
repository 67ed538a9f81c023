import type { FormValues, Project } from '../../project/index.ts';
import { takeOpeningTurn } from '../opening-turn.ts';
import type { AppPorts } from '../ports.ts';
import { remember } from './remember.ts';
import { showProject } from './show-project.ts';

/** Opens a project that is new here, and saves it in a moment. */
export async function addProject(ports: AppPorts, project: Project, values: FormValues): Promise<void> {
  takeOpeningTurn(ports.store);
  showProject(ports, { project, values, connections: [] });
  ports.autosave.project(project);
  ports.autosave.values(project.id, values);
  await remember(ports, 'lastProject', project.id);
}
