import {
  addScenarios,
  type ConnectionKind,
  createProject as newProject,
  starterSections,
} from '../../project/index.ts';
import { standardSet } from '../../scenarios/index.ts';
import type { AppPorts } from '../ports.ts';
import { addProject } from './add-project.ts';

/** Begins a project with a small definition that runs, and opens it. */
export async function createProject(ports: AppPorts, kind: ConnectionKind, name = 'New connection'): Promise<void> {
  const { newId, clock } = ports;
  const project = newProject({
    id: newId(),
    name: name.trim() || 'New connection',
    kind,
    sections: { ...starterSections[kind], scenarios: standardScenarios(kind) },
    now: clock(),
    selectedScenario: 'ok',
  });
  await addProject(ports, project, {});
}

/** The standard set, made from what the new project begins with. */
const standardScenarios = (kind: ConnectionKind): string =>
  addScenarios('', standardSet({ kind, communication: starterSections[kind].communication ?? '' }));
