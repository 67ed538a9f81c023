import { backedUpSettings, type BackupContents, withoutSecrets } from '../../backup/index.ts';
import { type FormValues, isPristineExample, type Project } from '../../project/index.ts';
import { readParameters } from '../../runtime/index.ts';
import { taintOf } from '../../secrets/index.ts';
import { describeLink, wholeProject } from '../../share/index.ts';
import type { AppPorts } from '../ports.ts';

/** Everything that is kept in this browser, as it is. Holds secrets: for an encrypted backup only. */
export async function collectBackup({ storage, autosave }: AppPorts): Promise<BackupContents> {
  await autosave.flush();
  const [all, connections, settings] = await Promise.all([
    storage.projects.list(),
    storage.connections.list(),
    Promise.all(backedUpSettings.map(async (name) => [name, await storage.settings.get<unknown>(name)] as const)),
  ]);
  const used = new Set(connections.map(({ projectId }) => projectId));
  const projects = all.filter((project) => used.has(project.id) || !isPristineExample(project));
  const inputs = await Promise.all(projects.map(async ({ id }) => [id, (await storage.inputs.get(id)) ?? {}] as const));
  const runs = await Promise.all(projects.map(({ id }) => storage.runs.list(id)));
  return {
    projects,
    connections,
    inputs: Object.fromEntries(inputs),
    runs: runs.flat(),
    settings: Object.fromEntries(settings.filter(([, value]) => value !== undefined)),
  };
}

/** The same without anything secret, which may be written in the open. */
export const openBackup = (contents: BackupContents): BackupContents =>
  withoutSecrets(contents, (project: Project, values: FormValues) => {
    const { parameters } = readParameters(project.sections.parameters ?? '');
    const secrets = taintOf({ parameters, values, events: [] }).texts.map(({ text }) => text);
    const { document } = describeLink({ project, values, parameters, secrets, choice: wholeProject });
    return { project: document.project, values: document.values };
  });
