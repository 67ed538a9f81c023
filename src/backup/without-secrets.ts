import type { FormValues, Project } from '../project/index.ts';
import type { BackupContents } from './backup-contents.ts';
import { record } from './shapes.ts';

/** A project as it may leave the browser. */
export interface Stripped {
  readonly project: Project;
  readonly values: FormValues;
  /** Names that stand outside of the project, such as a past run's scenario, without its secrets. */
  readonly clean: (name: string) => string;
}

/** Contents that may be written in the open: everything as `strip` leaves it, and no connections. */
export function withoutSecrets(
  contents: BackupContents,
  strip: (project: Project, values: FormValues) => Stripped,
): BackupContents {
  const stripped = contents.projects.map((project) => strip(project, contents.inputs[project.id] ?? {}));
  const cleaners = new Map(stripped.map(({ project, clean }) => [project.id, clean]));
  const { slots, ...settings } = contents.settings;
  return {
    projects: stripped.map(({ project }) => project),
    inputs: Object.fromEntries(stripped.map(({ project, values }) => [project.id, values])),
    connections: [],
    runs: contents.runs.flatMap((run) => {
      const clean = cleaners.get(run.projectId);
      if (clean === undefined) return [];
      const { scenario, connection, error, ...rest } = run;
      return [
        {
          ...rest,
          ...(scenario === undefined ? {} : { scenario: clean(scenario) }),
          ...(connection === undefined ? {} : { connection: clean(connection) }),
          ...(error === undefined ? {} : { error: { ...error, message: clean(error.message) } }),
        },
      ];
    }),
    settings: slots === undefined ? settings : { ...settings, slots: openSlots(slots, cleaners) },
  };
}

/** Dynamic connections by project; those of projects that are not there are left out. */
const openSlots = (
  slots: unknown,
  cleaners: ReadonlyMap<string, Stripped['clean']>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(record(slots)).flatMap(([projectId, list]) => {
      const clean = cleaners.get(projectId);
      if (clean === undefined || !Array.isArray(list)) return [];
      return [
        [projectId, list.map((slot: unknown) => ({ ...record(slot), name: clean(String(record(slot)['name'])) }))],
      ];
    }),
  );
