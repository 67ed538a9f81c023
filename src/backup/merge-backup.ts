import type { Foreign, FormValues, Project } from '../project/index.ts';
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
 * backup is added as a copy of its own with its connections and values, once however often it is restored. Anybody may
 * have written a file, so every project of it counts as somebody else's.
 */
export function mergeBackup(present: BackupContents, backup: BackupContents, newId: () => string): Merge {
  const ids = new Map<string, string>();
  const projects: Project[] = [];
  let equal = 0;
  for (const project of backup.projects) {
    const foreign: Foreign = { source: project.foreign?.source ?? 'file', functions: false };
    const kept = present.projects.find(({ id }) => id === project.id);
    const same = [...(kept === undefined ? [] : [kept]), ...present.projects].find((own) => isSame(own, project));
    if (same !== undefined) {
      ids.set(project.id, same.id);
      equal++;
    } else if (kept === undefined) {
      // A file may hold two projects of one id; neither takes the place of the other.
      const twin = projects.find(({ id }) => id === project.id);
      if (twin === undefined) projects.push({ ...project, foreign });
      else if (!isSame(twin, project)) projects.push({ ...project, id: newId(), foreign });
    } else {
      const id = newId();
      ids.set(project.id, id);
      projects.push({ ...project, id, name: copyName(project.name), foreign });
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
  const given = new Set<string>();
  const connections = backup.connections.flatMap((connection) => {
    const projectId = ids.get(connection.projectId) ?? connection.projectId;
    if (!known.has(projectId)) return [];
    const moved = { ...connection, projectId };
    const kept = present.connections.find(({ id }) => id === connection.id);
    const same = [...(kept === undefined ? [] : [kept]), ...present.connections].find((own) => isSame(own, moved));
    const isTwin = given.has(connection.id);
    given.add(connection.id);
    const id = same?.id ?? (kept === undefined && !isTwin ? connection.id : newId());
    if (!isTwin) moves.set(connection.id, id);
    if (same !== undefined) {
      equal++;
      return [];
    }
    return [kept === undefined ? { ...moved, id } : { ...moved, id, name: copyName(connection.name) }];
  });
  const runIds = new Set(present.runs.map(({ id }) => id));
  const runs = backup.runs.flatMap((run) => {
    const projectId = ids.get(run.projectId) ?? run.projectId;
    if (runIds.has(run.id) || !known.has(projectId)) return [];
    runIds.add(run.id);
    return [{ ...run, projectId }];
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

const copyName = (name: string): string => `${name.slice(0, 180)} (from backup)`;

/** What is kept is what the backup holds, or the copy that was made of it before. */
function isSame(own: Named, theirs: Named): boolean {
  const name = own.id === theirs.id ? theirs.name : copyName(theirs.name);
  return own.name === name && contentOf(own) === contentOf(theirs);
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Everything else, as text; the order of members plays no part, nor does whose it is. */
const contentOf = (entry: Named): string =>
  JSON.stringify(ordered({ ...entry, id: undefined, name: undefined, foreign: undefined }));

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date || value instanceof Uint8Array) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, ordered(item)]);
}
