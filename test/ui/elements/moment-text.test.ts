import { expect, test } from 'vitest';
import { exactMoment, momentText } from '../../../src/ui/elements/moment-text.ts';

/** Wall clock of the machine, so that "today" is today wherever the test runs. */
const now = new Date(2025, 5, 18, 12, 0, 0);
const at = (days: number, hours = 0, minutes = 0): string =>
  new Date(2025, 5, 18 + days, 12 + hours, minutes, 0).toISOString();

test.each([
  [at(0), 'just now'],
  [at(0, 0, 5), 'in 5 minutes'],
  [at(0, 2), 'in 2 hours'],
  [at(0, -2, 48), '10:48'],
  [at(-1, 11), 'yesterday'],
  [at(-3), '3 days ago'],
  [at(3), 'in 3 days'],
  [at(-21), '3 weeks ago'],
  [at(90), 'in 3 months'],
  [at(-800), '2 years ago'],
  ['soon', 'soon'],
])('%s is %s', (iso, text) => expect(momentText(iso, now)).toBe(text));

test.each([
  ['2025-06-01T09:12:30.000Z', '2025-06-01 09:12 UTC'],
  ['soon', 'soon'],
])('%s is exactly %s', (iso, text) => expect(exactMoment(iso)).toBe(text));
