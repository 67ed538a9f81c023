import type { FormValues, Project } from '../project/index.ts';
import type { RunRecord, SavedConnection } from '../storage/index.ts';
import type { BackupContents } from './backup-contents.ts';
import { mergeSlots } from './merge-slots.ts';

/** What restoring a backup adds; nothing that is there is changed. */
export interface Merge {
  readonly projects: readonly Project[];
  readonly inputs: readonly (readonly [projectId: string, values: FormValues])[];
  readonly connections: readonly SavedConnection[];
  readonly runs: readonly RunRecord[];
  /** Settings that were not set; dynamic connections of projects that had none. */
  readonly settings: readonly (readonly [name: string, value: unknown])[];
  /** How many entries were there already, to the letter. */
  readonly equal: number;
}

/**
 * Merges without loss: what is new is added, what is equal is left alone, and where both have changed the one of the
 * backup is added as a copy of its own with its connections and values.
 */
export function mergeBackup(present: BackupContents, backup: BackupContents, newId: () => string): Merge {
  const ids = new Map<string, string>();
  const projects: Project[] = [];
  let equal = 0;
  for (const project of backup.projects) {
    const own = present.projects.find(({ id }) => id === project.id);
    if (own === undefined) projects.push(project);
    else if (isEqual(own, project)) equal++;
    else {
      const id = newId();
      ids.set(project.id, id);
      projects.push({ ...project, id, name: `${project.name.slice(0, 180)} (from backup)` });
    }
  }
  const known = new Set([...present.projects, ...projects].map(({ id }) => id));
  const inputs = Object.entries(backup.inputs).flatMap(([projectId, values]) => {
    const id = ids.get(projectId) ?? projectId;
    const kept = present.inputs[id];
    // Typed values of a project that is kept as it is are newer than the backup.
    return !known.has(id) || (kept !== undefined && Object.keys(kept).length > 0) ? [] : [[id, values] as const];
  });
  const moves = new Map<string, string>();
  const connections = backup.connections.flatMap((connection) => {
    const projectId = ids.get(connection.projectId) ?? connection.projectId;
    if (!known.has(projectId)) return [];
    const moved = { ...connection, projectId };
    const own = present.connections.find(({ id }) => id === connection.id);
    moves.set(connection.id, connection.id);
    if (own === undefined) return [moved];
    if (isEqual(own, moved)) {
      equal++;
      return [];
    }
    const id = newId();
    moves.set(connection.id, id);
    return [{ ...moved, id, name: `${connection.name} (from backup)` }];
  });
  const runIds = new Set(present.runs.map(({ id }) => id));
  const runs = backup.runs.flatMap((run) => {
    const projectId = ids.get(run.projectId) ?? run.projectId;
    return runIds.has(run.id) || !known.has(projectId) ? [] : [{ ...run, projectId }];
  });
  const { slots: theirs, ...others } = backup.settings;
  const projectOf = (id: string): string | undefined => {
    const to = ids.get(id) ?? id;
    return known.has(to) ? to : undefined;
  };
  const slots = mergeSlots(present.settings['slots'], theirs, projectOf, (id) => moves.get(id));
  const settings = [
    ...Object.entries(others).filter(([name]) => !Object.hasOwn(present.settings, name)),
    ...(slots === undefined ? [] : [['slots', slots] as const]),
  ];
  return { projects, inputs, connections, runs, settings, equal };
}

/** By content; the order of members plays no part. */
function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date || value instanceof Uint8Array) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, ordered(item)]);
}
