import moment from './moment.ts';

/** The tz database in the packed form of moment-timezone: a line for each zone, a pair `target|alias` for each link. */
export interface ZoneData {
  readonly zones: readonly string[];
  readonly links: readonly string[];
}

// The one zone that works without data.
moment.tz.add('Etc/UTC|UTC|0|0|');
moment.tz.link('Etc/UTC|UTC');

/** Packed zones and what links point to, by the library's own spelling of names; undefined until given. */
let table: { readonly zones: ReadonlyMap<string, string>; readonly targets: ReadonlyMap<string, string> } | undefined;

/**
 * Gives the engine its time zones, for as long as the thread lives. They are half of all its code, so whoever evaluates
 * nothing with a date (a page that only reads expressions) need not carry them.
 */
export function provideZones({ zones, links }: ZoneData): void {
  table = {
    zones: new Map(zones.map((packed) => [keyOf(before(packed)), packed])),
    targets: new Map(links.map((link) => [keyOf(after(link)), before(link)])),
  };
}

/**
 * Whether the tz database has a zone of this name, in upper or lower case; unpacks it when it is first asked for.
 * Throws when no zones were given: to read a date in UTC instead would be wrong without a word.
 */
export function hasZone(name: string): boolean {
  if (moment.tz.zone(name) !== null) return true;
  if (name === '') return false;
  if (table === undefined) throw new Error(`The time zone ${name} is needed before the time zones were given.`);
  const key = keyOf(name);
  const target = table.targets.get(key);
  const packed = table.zones.get(target === undefined ? key : keyOf(target));
  if (packed === undefined) return false;
  moment.tz.add(packed);
  if (target !== undefined) moment.tz.link(`${target}|${name}`);
  return true;
}

const keyOf = (name: string): string => name.toLowerCase().replaceAll('/', '_');
const before = (line: string): string => line.slice(0, line.indexOf('|'));
const after = (line: string): string => line.slice(line.indexOf('|') + 1);
