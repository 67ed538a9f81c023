import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeLink } from '../../src/share/index.ts';

/** Links that people may have kept. One of each released version at least; never changed, only added to. */
const folder = new URL('links/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

test('there are links of version 1', () => {
  expect(names.some((name) => name.startsWith('1-'))).toBe(true);
});

test.each(names)('%s still loads', async (name) => {
  const link = readFileSync(new URL(name, folder), 'utf8');
  const expected: unknown = JSON.parse(readFileSync(new URL(name.replace('.txt', '.json'), folder), 'utf8'));
  const decoded = await decodeLink(link);
  expect(decoded).toMatchObject({ ok: true });
  expect(decoded.ok && JSON.parse(JSON.stringify(decoded.value))).toEqual(expected);
});
