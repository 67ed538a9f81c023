import latest from 'moment-timezone/data/packed/latest.json';
import moment from './moment.ts';

/**
 * Whether the tz database has a zone of this name, in upper or lower case. A zone is unpacked when it is first asked for:
 * to unpack all of them takes every thread that evaluates anything some milliseconds.
 */
export function hasZone(name: string): boolean {
  if (moment.tz.zone(name) !== null) return true;
  table ??= readTable();
  const key = keyOf(name);
  const target = table.targets.get(key);
  const packed = table.zones.get(target === undefined ? key : keyOf(target));
  if (packed === undefined) return false;
  moment.tz.add(packed);
  if (target !== undefined) moment.tz.link(`${target}|${name}`);
  return true;
}

interface ZoneTable {
  /** Zones as moment-timezone packs them, by the key of their name. */
  readonly zones: ReadonlyMap<string, string>;
  /** What another name of a zone stands for, by the key of that name. */
  readonly targets: ReadonlyMap<string, string>;
}

let table: ZoneTable | undefined;

/** Of the two parts of a line, a zone begins with its name, and a link ends with the other name. */
const readTable = (): ZoneTable => ({
  zones: new Map(latest.zones.map((packed) => [keyOf(before(packed)), packed])),
  targets: new Map(latest.links.map((link) => [keyOf(after(link)), before(link)])),
});

/** The library takes names with a slash and with an underscore for the same. */
const keyOf = (name: string): string => name.toLowerCase().replaceAll('/', '_');
const before = (line: string): string => line.slice(0, line.indexOf('|'));
const after = (line: string): string => line.slice(line.indexOf('|') + 1);
