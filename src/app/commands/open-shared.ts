import { createProject, type Foreign } from '../../project/index.ts';
import type { Shared } from '../../share/index.ts';
import type { AppPorts } from '../ports.ts';
import { run } from './run.ts';
import { setTransport } from './set-transport.ts';
import { showProject } from './show-project.ts';

/**
 * Shows what a link or a file brought as a preview: a project of its own that is not stored and replaces nothing. It is
 * run against its mocks, which reaches no network; its custom functions stay off. Switches to Mock.
 */
export async function openShared(
  ports: AppPorts,
  { project, values, dropped }: Shared,
  source: Foreign['source'],
  damage?: string,
): Promise<void> {
  await ports.autosave.flush();
  setTransport(ports, 'mock');
  const { name, kind, sections, selectedScenario, timezone } = project;
  const fresh = createProject({
    id: ports.newId(),
    name,
    kind,
    sections,
    selectedScenario,
    timezone,
    now: ports.clock(),
  });
  showProject(ports, {
    project: { ...fresh, foreign: { source, functions: false } },
    values,
    connections: [],
    preview: { source, dropped, ...(damage === undefined ? {} : { damage }) },
  });
  if (ports.store.get().scenarios.length > 0) await run(ports);
}
