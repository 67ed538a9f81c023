import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from './count-tests.ts';

test.each([
  [
    'all good',
    { numPassedTests: 3, numFailedTests: 0, testResults: [{ status: 'passed', assertionResults: [{}] }] },
    3,
    0,
  ],
  [
    'a failed test',
    { numPassedTests: 2, numFailedTests: 1, testResults: [{ status: 'failed', assertionResults: [{}] }] },
    2,
    1,
  ],
  [
    'a file that does not load',
    { numPassedTests: 2, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] },
    2,
    1,
  ],
  ['nothing', { numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0, 0],
])('vitest: %s', (_name, report, passed, failed) => {
  expect(countVitest(report)).toEqual({ passed, failed });
});

test.each([
  ['all good', { stats: { expected: 4, unexpected: 0, flaky: 0 }, errors: [] }, 4, 0],
  ['a failed test', { stats: { expected: 4, unexpected: 1, flaky: 0 }, errors: [] }, 4, 1],
  ['a server that does not start', { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{}] }, 0, 1],
])('playwright: %s', (_name, report, passed, failed) => {
  expect(countPlaywright(report)).toEqual({ passed, failed });
});
