import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { connectionPages } from './support/connection-pages.ts';

const folder = fileURLToPath(new URL('../docs/connections/', import.meta.url));
const pages = connectionPages();

test('every page has its file', () => {
  expect(readdirSync(folder).toSorted()).toEqual([...pages.keys()].toSorted());
});

test.each([...pages])('docs/connections/%s is what `npm run docs:connections` writes', (name, text) => {
  expect(readFileSync(folder + name, 'utf8')).toBe(text);
});
