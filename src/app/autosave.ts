import type { FormValues, Project } from '../project/index.ts';
import type { Storage } from '../storage/index.ts';
import type { Store } from './store.ts';

/** Saves what changes, a moment later. */
export interface Autosave {
  project(project: Project): void;
  values(projectId: string, values: FormValues): void;
  /** What is shown is this version of a project: the next write of it is based on it. */
  opened(project: Project): void;
  /** Whether something of a project is still to be written. */
  isPending(projectId: string): boolean;
  /** Nothing more is saved of a project that was deleted. */
  forget(projectId: string): void;
  /** Starts to write everything pending at once; resolves when it is written or has failed. Never rejects. */
  flush(): Promise<void>;
}

/** Long enough for typing to pause, short enough to lose nothing. */
const delayMs = 300;

/**
 * What is pending is kept by project, so that opening another project loses nothing. `onConflict` hears of a project that
 * another tab has changed in the meantime; what this tab wanted to write is not written.
 */
export function createAutosave(
  store: Store,
  storage: () => Pick<Storage, 'projects' | 'inputs'>,
  onConflict: (project: Project) => void,
): Autosave {
  const projects = new Map<string, Project>();
  const inputs = new Map<string, FormValues>();
  /** `updatedAt` of what is stored, as far as this tab knows. */
  const known = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  let troubled = false;

  const say = (saving: 'saved' | 'pending' | 'failed'): void =>
    store.update((state) => (state.saving === saving ? state : { ...state, saving }));

  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delayMs);
    say('pending');
  };

  /** Noted when it starts: writes take place in their order, and the next one is based on this one. */
  async function write(project: Project): Promise<void> {
    const basedOn = known.get(project.id);
    known.set(project.id, project.updatedAt);
    try {
      if (!(await storage().projects.replace(project, basedOn))) onConflict(project);
    } catch (error) {
      if (basedOn !== undefined && known.get(project.id) === project.updatedAt) known.set(project.id, basedOn);
      throw error;
    }
  }

  /** The writes start before this returns: a page that is being closed gives no second chance. */
  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const writes = [
      ...[...projects.values()].map(write),
      ...[...inputs].map(([id, values]) => storage().inputs.put(id, values)),
    ];
    const written = { projects: new Map(projects), inputs: new Map(inputs) };
    projects.clear();
    inputs.clear();
    if (writes.length === 0) return;
    const outcomes = await Promise.allSettled(writes);
    if (outcomes.every(({ status }) => status === 'fulfilled')) {
      if (timer === undefined) say('saved');
      // What stopped the writes is over, and no longer to be read.
      if (troubled) store.update((state) => ({ ...state, storageProblem: null }));
      troubled = false;
      return;
    }
    // Kept for the next try, unless something newer is pending already.
    for (const [id, project] of written.projects) if (!projects.has(id)) projects.set(id, project);
    for (const [id, values] of written.inputs) if (!inputs.has(id)) inputs.set(id, values);
    troubled = true;
    say('failed');
  }

  return {
    project(project) {
      projects.set(project.id, project);
      schedule();
    },
    values(projectId, values) {
      inputs.set(projectId, values);
      schedule();
    },
    opened: ({ id, updatedAt }) => void known.set(id, updatedAt),
    isPending: (projectId) => projects.has(projectId) || inputs.has(projectId),
    forget(projectId) {
      projects.delete(projectId);
      inputs.delete(projectId);
    },
    flush,
  };
}
