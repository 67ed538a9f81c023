import { backedUpSettings, type BackupContents, withoutSecrets } from '../../backup/index.ts';
import { isPristineExample } from '../../project/index.ts';
import { readParameters } from '../../runtime/index.ts';
import { scrubName } from '../../share/index.ts';
import type { AppPorts } from '../ports.ts';
import { describeShared, storedSecrets } from '../select/describe-shared.ts';
import { secretsOf } from '../select/secrets-of.ts';

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
  withoutSecrets(contents, (project, values) => {
    const { parameters } = readParameters(project.sections.parameters ?? '');
    const connections = contents.connections.filter(({ projectId }) => projectId === project.id);
    const state = { project, values, parameters, connections, run: null };
    const { document } = describeShared(state);
    const secrets = [...secretsOf(state), ...storedSecrets(state)];
    return { ...document, clean: (name) => scrubName(name, secrets) };
  });
