import { type Fields, record } from './shapes.ts';

/** The settings that a backup takes along, each with what makes a value of it one that the page can live with. */
const readers: Readonly<Record<string, (value: unknown) => boolean>> = {
  theme: (value) => value === 'light' || value === 'dark' || value === 'system',
  // A file never opens the network: "on" is for its owner to choose.
  network: (value) => value === 'off' || value === 'ask',
  inlays: (value) => value === 'off' || value === 'problems' || value === 'all',
  tipsSeen: (value) => Array.isArray(value) && value.every((name) => typeof name === 'string'),
  sizes: (value) => isRecordOf(value, (sizes) => isRecordOf(sizes, (size) => Number.isFinite(size))),
  slots: (value) => isRecordOf(value, (slots) => Array.isArray(slots) && slots.every(isSlot)),
};

/** Names of the settings that a backup takes along. */
export const backedUpSettings: readonly string[] = Object.keys(readers);

/** The known settings of a file that are sound; others are left out. */
export const readSettings = (settings: unknown): Fields =>
  Object.fromEntries(
    Object.entries(record(settings)).filter(([name, value]) => Object.hasOwn(readers, name) && readers[name]?.(value)),
  );

const isRecordOf = (value: unknown, holds: (item: unknown) => boolean): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(holds);

function isSlot(value: unknown): boolean {
  const { id, name, connectionId } = record(value);
  return (
    typeof id === 'string' && typeof name === 'string' && (connectionId === null || typeof connectionId === 'string')
  );
}
