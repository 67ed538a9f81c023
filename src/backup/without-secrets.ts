import type { BackupContents } from './backup-contents.ts';

/** Contents that may be written in the open: projects and values as `strip` leaves them, and no connections. */
export function withoutSecrets(
  contents: BackupContents,
  strip: (
    project: BackupContents['projects'][number],
    values: BackupContents['inputs'][string],
  ) => { readonly project: BackupContents['projects'][number]; readonly values: BackupContents['inputs'][string] },
): BackupContents {
  const stripped = contents.projects.map((project) => strip(project, contents.inputs[project.id] ?? {}));
  return {
    projects: stripped.map(({ project }) => project),
    inputs: Object.fromEntries(stripped.map(({ project, values }) => [project.id, values])),
    connections: [],
    runs: contents.runs,
    settings: contents.settings,
  };
}
