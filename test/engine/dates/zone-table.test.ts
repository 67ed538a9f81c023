import { beforeEach, describe, expect, test, vi } from 'vitest';

const data = {
  zones: ['Etc/UTC|UTC|0|0|', 'Test/Winter|WIN|-20|0|', 'Test/Summer|SUM|-30|0|'],
  links: ['Test/Winter|Old/Winter'],
};

/** The engine as a thread has it that was just started: it knows no zone but one. */
const freshTable = () => import('../../../src/engine/dates/zone-table.ts');

beforeEach(() => vi.resetModules());

describe('the zones of a thread', () => {
  test('UTC needs no data', async () => {
    const { hasZone } = await freshTable();
    expect(['UTC', 'utc', 'Etc/UTC'].map(hasZone)).toEqual([true, true, true]);
    expect(hasZone('')).toBe(false);
  });

  test('any other before they were given is a mistake of ours, not UTC in secret', async () => {
    const { hasZone } = await freshTable();
    expect(() => hasZone('Test/Spring')).toThrow(
      'The time zone Test/Spring is needed before the time zones were given.',
    );
  });

  test.each([
    ['a zone', 'Test/Winter', true],
    ['in lower case', 'test/winter', true],
    ['a link', 'Old/Winter', true],
    ['a link in upper case', 'OLD/WINTER', true],
    ['no zone', 'Test/Spring', false],
    ['nothing', '', false],
    ['a name that every object has', 'constructor', false],
    ['the name of a prototype', '__proto__', false],
    ['a packed zone', 'Test/Winter|WIN|-20|0|', false],
  ])('%s: %s', async (_, name, expected) => {
    const { hasZone, provideZones } = await freshTable();
    provideZones(data);
    expect(hasZone(name)).toBe(expected);
    expect(hasZone(name), 'asked a second time').toBe(expected);
  });

  test('what is known counts for dates', async () => {
    const { hasZone, provideZones } = await freshTable();
    const { default: moment } = await import('../../../src/engine/dates/moment.ts');
    provideZones(data);
    expect(hasZone('Old/Winter') && hasZone('Test/Summer')).toBe(true);
    expect(moment.tz(0, 'Old/Winter').format()).toBe('1970-01-01T02:00:00+02:00');
    expect(moment.tz(0, 'Test/Summer').format()).toBe('1970-01-01T03:00:00+03:00');
  });
});
