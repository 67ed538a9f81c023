import { expect, test } from 'vitest';
import { createGuard } from '../../src/storage/indexed-db/guard.ts';
import { createProblems } from '../../src/storage/problems.ts';
import type { StorageProblem } from '../../src/storage/index.ts';

test.each([
  [new DOMException('', 'QuotaExceededError'), 'quota', 'no room left'],
  [new DOMException('', 'InvalidStateError'), 'blocking', 'another tab'],
  [new DOMException('', 'UnknownError'), 'failed', 'could not save'],
  [new TypeError('x'), 'failed', 'could not save'],
])('%s is reported as %s', async (cause, kind, sentence) => {
  const problems = createProblems();
  const guard = createGuard(problems);
  await expect(guard(() => Promise.reject(cause))).rejects.toThrow(sentence);
  const heard: StorageProblem[] = [];
  // Reported before anyone listened: the first listener still hears it.
  problems.on((problem) => heard.push(problem));
  expect(heard.map((problem) => problem.kind)).toEqual([kind]);
  expect(heard[0]?.message).toContain(sentence);
});

test('what succeeds passes through', async () => {
  const problems = createProblems();
  const heard: StorageProblem[] = [];
  problems.on((problem) => heard.push(problem));
  expect(await createGuard(problems)(async () => 5)).toBe(5);
  expect(heard).toEqual([]);
});
