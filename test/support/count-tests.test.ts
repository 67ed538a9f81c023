import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from './count-tests.ts';

const good = { status: 'passed', failureMessages: [] };
const retried = { status: 'passed', failureMessages: ['the first try'] };

test.each([
  [
    'all good',
    { numPassedTests: 3, numFailedTests: 0, testResults: [{ status: 'passed', assertionResults: [good] }] },
    3,
    0,
    0,
  ],
  [
    'a failed test',
    { numPassedTests: 2, numFailedTests: 1, testResults: [{ status: 'failed', assertionResults: [good] }] },
    2,
    1,
    0,
  ],
  [
    'a file that does not load',
    { numPassedTests: 2, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] },
    2,
    1,
    0,
  ],
  ['nothing', { numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0, 0, 0],
  [
    'a second try',
    { numPassedTests: 2, numFailedTests: 0, testResults: [{ status: 'passed', assertionResults: [good, retried] }] },
    2,
    0,
    1,
  ],
])('vitest: %s', (_name, report, passed, failed, retriedCount) => {
  expect(countVitest(report)).toEqual({ passed, failed, retried: retriedCount });
});

test.each([
  ['all good', { stats: { expected: 4, unexpected: 0, flaky: 0 }, errors: [] }, 4, 0, 0],
  ['a failed test', { stats: { expected: 4, unexpected: 1, flaky: 0 }, errors: [] }, 4, 1, 0],
  ['a server that does not start', { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{}] }, 0, 1, 0],
  ['a second try', { stats: { expected: 3, unexpected: 0, flaky: 1 }, errors: [] }, 4, 0, 1],
])('playwright: %s', (_name, report, passed, failed, retriedCount) => {
  expect(countPlaywright(report)).toEqual({ passed, failed, retried: retriedCount });
});
