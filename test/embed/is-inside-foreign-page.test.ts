import { expect, test } from 'vitest';
import { isInsideForeignPage } from '../../src/embed/index.ts';

const location = { origin: 'https://playground.example' };
const refusing = {
  get location(): never {
    throw new DOMException('Blocked a frame', 'SecurityError');
  },
};

test.each([
  ['a page of the same origin', { location }, false],
  ['a page of another origin', { location: { origin: 'https://around.example' } }, true],
  ['a page that browsers do not let us ask', refusing, true],
])('inside %s', (_name, parent, expected) => {
  expect(isInsideForeignPage({ location, parent } as unknown as Window)).toBe(expected);
});

test('a page of its own is inside of none', () => {
  const window = { location, parent: undefined as unknown };
  window.parent = window;
  expect(isInsideForeignPage(window as unknown as Window)).toBe(false);
});
