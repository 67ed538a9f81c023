import type { AppPorts } from '../ports.ts';
import { openProject } from './open-project.ts';
import { showMockAnswers } from './show-mock-answers.ts';

/** Opens a project of one's own and shows at once what it does. While the page is live it only opens. */
export async function resumeProject(ports: AppPorts, id: string): Promise<void> {
  await openProject(ports, id);
  if (ports.store.get().project.id === id) await showMockAnswers(ports);
}
