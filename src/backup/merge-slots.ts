import { record } from './shapes.ts';

/**
 * Dynamic connections by project: those of projects that have none yet are added, moved to where their project and
 * connections went. One that points to a connection that did not come along points nowhere.
 */
export function mergeSlots(
  present: unknown,
  backup: unknown,
  projectOf: (id: string) => string | undefined,
  connectionOf: (id: string) => string | undefined,
): Readonly<Record<string, unknown>> | undefined {
  const own = record(present);
  const added = Object.entries(record(backup)).flatMap(([projectId, slots]) => {
    const id = projectOf(projectId);
    if (id === undefined || !Array.isArray(slots)) return [];
    const kept = own[id];
    if (Array.isArray(kept) && kept.length > 0) return [];
    const moved = slots.map((slot: unknown) => {
      const { connectionId } = record(slot);
      const target = typeof connectionId === 'string' ? connectionOf(connectionId) : undefined;
      return { ...record(slot), connectionId: target ?? null };
    });
    return moved.length === 0 ? [] : [[id, moved] as const];
  });
  return added.length === 0 ? undefined : { ...own, ...Object.fromEntries(added) };
}
