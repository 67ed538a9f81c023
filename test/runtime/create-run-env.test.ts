import { describe, expect, test } from 'vitest';
import { createRunEnv } from '../../src/runtime/index.ts';

const seeded = (seed: number) => createRunEnv({ clock: '2025-03-10T12:00:00.000Z', seed, environment: {} });

describe('a seed', () => {
  test('gives the same values every time', () => {
    const [a, b] = [seeded(7), seeded(7)];
    expect([a.random(), a.uuid(), a.random(), a.executionId]).toEqual([
      b.random(),
      b.uuid(),
      b.random(),
      b.executionId,
    ]);
  });

  test('gives other values than another seed', () => {
    expect(seeded(7).uuid()).not.toBe(seeded(8).uuid());
  });

  test('gives numbers from 0 up to 1, spread evenly', () => {
    const env = seeded(1);
    const numbers = Array.from({ length: 10_000 }, () => env.random());
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    expect(mean).toBeCloseTo(0.5, 1);
  });
});

describe.each([['seeded', 1] as const, ['of the machine', 'real'] as const])('randomness %s', (_name, seed) => {
  test('makes version 4 UUIDs', () => {
    const env = createRunEnv({ clock: 'real', seed, environment: {} });
    const uuids = Array.from({ length: 50 }, () => env.uuid());
    for (const uuid of uuids) expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(uuids).size).toBe(50);
  });
});

test('the clock stands still when an instant is given', () => {
  expect(seeded(1).now().toISOString()).toBe('2025-03-10T12:00:00.000Z');
});

test('the timezone is the environment’s, else UTC', () => {
  expect(seeded(1).timezone).toBe('UTC');
  const environment = { timezone: 'Europe/Prague' };
  expect(createRunEnv({ clock: 'real', seed: 1, environment }).timezone).toBe('Europe/Prague');
});
