import { hasZone } from './zone-table.ts';

/** A tz-database name as it is, anything else as UTC (iml.md §10.1: an unknown name is silently ignored). */
export function knownZone(name: string): string {
  if (hasZone(name)) return name;
  // Asked for as any other, because that is what unpacks it.
  hasZone(utc);
  return utc;
}

const utc = 'UTC';

/** The zone a function works in: its argument when that is known, else the scenario's. */
export function chooseZone(argument: string | undefined, scenario: string): string {
  return argument !== undefined && hasZone(argument) ? argument : knownZone(scenario);
}
