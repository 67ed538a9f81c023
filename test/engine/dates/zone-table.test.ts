import latest from 'moment-timezone/data/packed/latest.json';
import { describe, expect, test } from 'vitest';
import moment from '../../../src/engine/dates/moment.ts';
import { hasZone } from '../../../src/engine/dates/zone-table.ts';

describe('a zone is known', () => {
  test.each([
    ['by its name', 'Europe/Prague', true],
    ['in lower case', 'asia/kolkata', true],
    ['by an older name', 'US/Pacific', true],
    ['by an older name in upper case', 'US/EASTERN', true],
    ['UTC', 'UTC', true],
    ['UTC in lower case', 'utc', true],
    ['a fixed offset', 'Etc/GMT+3', true],
    ['no zone', 'Nowhere/Town', false],
    ['nothing', '', false],
    ['a name that every object has', 'constructor', false],
    ['the name of a prototype', '__proto__', false],
    ['a packed line', latest.zones[0] ?? '', false],
    ['a link as it is kept', latest.links[0] ?? '', false],
  ])('%s: %s', (_, name, expected) => {
    expect(hasZone(name)).toBe(expected);
    expect(hasZone(name), 'asked a second time').toBe(expected);
  });
});

test('every zone of the database can be unpacked, under each of its names', () => {
  const names = [...latest.zones.map((line) => line.split('|')[0]), ...latest.links.map((line) => line.split('|')[1])];
  const unknown = names.filter((name) => name === undefined || !hasZone(name) || moment.tz.zone(name) === null);
  expect(unknown).toEqual([]);
});

test.each([
  ['Europe/Prague', '2024-07-01T14:00:00+02:00'],
  ['America/New_York', '2024-07-01T08:00:00-04:00'],
  ['US/Pacific', '2024-07-01T05:00:00-07:00'],
  ['Etc/GMT+3', '2024-07-01T09:00:00-03:00'],
])('noon of UTC in %s', (zone, expected) => {
  expect(hasZone(zone)).toBe(true);
  expect(moment.tz(Date.UTC(2024, 6, 1, 12), zone).format()).toBe(expected);
});
