import { hasZone } from './zone-table.ts';

/** A tz-database name as it is, anything else as UTC (iml.md §10.1: an unknown name is silently ignored). */
export function knownZone(name: string): string {
  return hasZone(name) ? name : 'UTC';
}

/** The zone a function works in: its argument when that is known, else the scenario's. */
export function chooseZone(argument: string | undefined, scenario: string): string {
  return argument !== undefined && hasZone(argument) ? argument : knownZone(scenario);
}
