import { createProject, type Example, examples, isPristineExample } from '../../project/index.ts';
import type { AppPorts } from '../ports.ts';
import { addProject } from './add-project.ts';
import { openProject } from './open-project.ts';
import { run } from './run.ts';
import { runAll } from './run-all.ts';

/**
 * Opens a copy of an example and runs it, and all its scenarios, against its mocks at once. A copy that was never touched
 * is used again, so that looking around leaves no heap of projects. Unknown names do nothing.
 */
export async function openExample(ports: AppPorts, name: string): Promise<void> {
  const example = examples.find((candidate) => candidate.name === name);
  if (example === undefined) return;
  ports.store.update((state) => (state.transport === 'mock' ? state : { ...state, transport: 'mock' }));
  const { projects, ready } = ports.store.get();
  const untouched = projects.find((project) => project.example === name && isPristineExample(project));
  if (untouched !== undefined && ready) await openProject(ports, untouched.id);
  else await addProject(ports, copyOf(example, ports), example.values);
  // Something else may have been opened meanwhile; that is not ours to run.
  const isOpen = (): boolean => ports.store.get().project.example === name;
  if (isOpen()) await run(ports);
  if (isOpen()) await runAll(ports);
}

/** A project of its own, so that the example can be opened again as it was. */
function copyOf({ project }: Example, { newId, clock }: AppPorts) {
  const { example, ...rest } = project;
  return createProject({ ...rest, id: newId(), now: clock(), ...(example === undefined ? {} : { example }) });
}
