import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from './count-tests.ts';

const name = resolve('test/a.test.ts');
const good = { fullName: 'good', status: 'passed', failureMessages: [] };
const bad = { fullName: 'bad', status: 'failed', failureMessages: ['Error: no\n    at a.test.ts:1', 'Error: again'] };
const retried = { fullName: 'slow', status: 'passed', failureMessages: ['the first try'] };
const passedFile = (...assertionResults: object[]) => ({ name, status: 'passed', message: '', assertionResults });
const failedFile = (message: string, ...assertionResults: object[]) => ({
  name,
  status: 'failed',
  message,
  assertionResults,
});

test.each([
  ['all good', 1, [passedFile(good)], [], []],
  ['a failed test', 1, [failedFile('', good, bad)], ['test/a.test.ts › bad: Error: no'], []],
  ['a file that does not load', 0, [failedFile('Cannot find b')], ['test/a.test.ts: Cannot find b'], []],
  ['a hook that fails after good tests', 1, [failedFile('', good)], ['test/a.test.ts'], []],
  ['nothing', 0, [], [], []],
  ['a second try', 2, [passedFile(good, retried)], [], ['slow: the first try']],
])('vitest: %s', (_name, numPassedTests, testResults, failed, secondTries) => {
  expect(countVitest({ numPassedTests, testResults })).toEqual({
    passed: numPassedTests,
    failed,
    retried: secondTries,
  });
});

const suites = (status: string, ...messages: string[]) => [
  {
    specs: [],
    suites: [
      {
        specs: [
          {
            file: 'a.spec.ts',
            title: 'it works',
            tests: [{ status, results: messages.map((message) => ({ error: { message, location: { line: 7 } } })) }],
          },
        ],
      },
    ],
  },
];

test.each([
  ['all good', { expected: 1, flaky: 0 }, [], suites('expected'), 1, [], []],
  [
    'a failed test',
    { expected: 0, flaky: 0 },
    [],
    suites('unexpected', '\u001B[31mError: no\u001B[39m\nmore', 'Error: again'),
    0,
    ['a.spec.ts › it works (line 7): Error: no'],
    [],
  ],
  [
    'a server that does not start',
    { expected: 0, flaky: 0 },
    [{ message: 'Timed out' }],
    [],
    0,
    ['outside of any test: Timed out'],
    [],
  ],
  [
    'a second try',
    { expected: 3, flaky: 1 },
    [],
    suites('flaky', 'Error: no'),
    4,
    [],
    ['a.spec.ts › it works (line 7): Error: no'],
  ],
])('playwright: %s', (_name, stats, errors, tree, passed, failed, secondTries) => {
  expect(countPlaywright({ stats, errors, suites: tree })).toEqual({ passed, failed, retried: secondTries });
});
