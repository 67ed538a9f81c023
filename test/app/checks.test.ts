import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { walkProblems } from '../../src/app/commands/walk-problems.ts';
import { checksOf, editSection, typeSection } from '../../src/app/index.ts';
import { appPorts } from '../support/app-ports.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const broken = '{ "url": "https://x.test/{{lowr(a)}}" }';

test.each([
  ['typed: a moment after the last key', typeSection, [[], [], ['unknown-function']]],
  ['given as a whole: at once', editSection, [['unknown-function'], ['unknown-function'], ['unknown-function']]],
])('a text is checked when it was %s', (_, change, expected) => {
  const ports = appPorts();
  const found = () =>
    ports.store
      .get()
      .problems.map(({ code }) => code)
      .filter((code) => code === 'unknown-function');
  change(ports, 'communication', broken.replace('lowr', 'low'));
  vi.advanceTimersByTime(60);
  change(ports, 'communication', broken);
  const seen = [found()];
  vi.advanceTimersByTime(60);
  seen.push(found());
  vi.advanceTimersByTime(100);
  seen.push(found());
  expect(seen).toEqual(expected);
});

test('who asks for a problem is answered about the text as it is', () => {
  const ports = appPorts();
  typeSection(ports, 'communication', broken);
  const problem = walkProblems(ports, 1);
  expect(problem).toBeDefined();
  expect(ports.store.get().problems).toContain(problem);
  expect(ports.store.get().problems.map(({ code }) => code)).toContain('unknown-function');
  expect(checksOf(ports.store).now()).toBe(false);
});
