import { expect, test } from 'vitest';
import { forecastRefresh, type RefreshForecast } from '../../src/runtime/index.ts';

const now = new Date('2025-03-10T12:00:00.000Z');

const forecast = (refresh: unknown, data: Record<string, string>, kind: 'oauth1' | 'oauth2' = 'oauth2') =>
  forecastRefresh(
    {
      kind,
      definition: {
        communication: JSON.stringify({ token: { url: 'https://h.test' }, ...(refresh === null ? {} : { refresh }) }),
      },
      environment: {},
      connection: { data, uid: null, metadata: null, expires: null, scope: null },
    },
    now,
  );

const soon = { condition: '{{data.expires < addMinutes(now, 15)}}', url: 'https://h.test' };

test.each<[string, unknown, Record<string, string>, RefreshForecast]>([
  ['no refresh', null, {}, { kind: 'never', reason: 'There is no step `refresh`.' }],
  [
    'no condition',
    { url: 'https://h.test' },
    {},
    { kind: 'always', reason: 'Without a `condition` the token is refreshed before every use.' },
  ],
  [
    'expiry within the margin',
    soon,
    { expires: '2025-03-10T12:10:00.000Z' },
    { kind: 'due', reason: 'Its condition holds now.' },
  ],
  [
    'expiry in an hour',
    soon,
    { expires: '2025-03-10T13:00:00.000Z' },
    {
      kind: 'later',
      at: '2025-03-10T12:45:01.000Z',
      reason: 'Its condition holds from 15 minutes before data.expires.',
    },
  ],
  [
    'expiry in two months',
    { ...soon, condition: '{{data.expires < now}}' },
    { expires: '2025-05-10T13:00:00.000Z' },
    { kind: 'later', at: '2025-05-10T13:00:01.000Z', reason: 'Its condition holds when data.expires has passed.' },
  ],
  [
    'the margin in temp',
    { temp: { margin: 30 }, condition: { condition: '{{data.expires < addMinutes(now, temp.margin)}}' } },
    { expires: '2025-03-10T13:00:00.000Z' },
    {
      kind: 'later',
      at: '2025-03-10T12:30:01.000Z',
      reason: 'Its condition holds from 30 minutes before data.expires.',
    },
  ],
  [
    'no expiry stored',
    soon,
    {},
    { kind: 'never', reason: 'Its condition does not hold now, nor at any moment of the next ten years.' },
  ],
])('%s', (_name, refresh, data, expected) => {
  expect(forecast(refresh, data)).toEqual(expected);
});

test('a condition that cannot be evaluated is told', () => {
  expect(forecast({ condition: '{{nope()}}' }, {})).toMatchObject({ kind: 'unknown' });
});

test('OAuth 1 never refreshes', () => {
  expect(forecast(soon, {}, 'oauth1').kind).toBe('never');
});
