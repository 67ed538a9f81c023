import { expect, test } from 'vitest';
import { compileTemplate, createEnv } from '../../src/engine/index.ts';
import { provideTimeZones } from '../../src/zones/index.ts';

provideTimeZones();

test.each([
  ['Europe/Prague', '2024-07-01T14:00:00+02:00'],
  ['America/New_York', '2024-07-01T08:00:00-04:00'],
  ['asia/kolkata', '2024-07-01T17:30:00+05:30'],
  ['US/Pacific', '2024-07-01T05:00:00-07:00'],
  ['Etc/GMT+3', '2024-07-01T09:00:00-03:00'],
  ['UTC', '2024-07-01T12:00:00+00:00'],
  ['Nowhere/Town', '2024-07-01T12:00:00+00:00'],
])('a date in %s', (zone, expected) => {
  const program = compileTemplate(
    `{{formatDate(parseDate('2024-07-01T12:00:00Z'); 'YYYY-MM-DDTHH:mm:ssZ'; '${zone}')}}`,
  );
  expect(program.evaluate({}, createEnv())).toMatchObject({ ok: true, value: expected });
});
