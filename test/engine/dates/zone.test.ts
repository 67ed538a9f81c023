import { expect, test, vi } from 'vitest';
import moment from '../../../src/engine/dates/moment.ts';
import { chooseZone, knownZone } from '../../../src/engine/dates/zone.ts';

test('an unknown zone is UTC, which the library then knows too', () => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue(undefined);
  expect(knownZone('Nowhere/Town')).toBe('UTC');
  expect(moment.tz(Date.UTC(2024, 0, 1), 'UTC').format('HH:mm Z')).toBe('00:00 +00:00');
  expect(complaint).not.toHaveBeenCalled();
});

test.each([
  ['Europe/Prague', 'Asia/Tokyo', 'Europe/Prague'],
  ['Nowhere/Town', 'Asia/Tokyo', 'Asia/Tokyo'],
  ['Nowhere/Town', 'Nowhere/Else', 'UTC'],
  [undefined, 'Asia/Tokyo', 'Asia/Tokyo'],
  ['', 'Asia/Tokyo', 'Asia/Tokyo'],
])('the argument %s in a scenario of %s gives %s', (argument, scenario, expected) => {
  expect(chooseZone(argument, scenario)).toBe(expected);
});
