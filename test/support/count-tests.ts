import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export interface TestCount {
  readonly passed: number;
  /** What failed, each a line with its place and the first line of its message; files that cannot be loaded included. */
  readonly failed: readonly string[];
  /** The tests among the passed that did so at their second try only, with what the first one said. */
  readonly retried: readonly string[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly testResults: readonly VitestFile[];
}

interface VitestFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly VitestTest[];
}

interface VitestTest {
  readonly fullName: string;
  readonly status: string;
  /** One for each try that failed. */
  readonly failureMessages: readonly string[];
}

/** Reads the report of vitest's `json` reporter. A file that fails without running a test counts as one failure. */
export function countVitest(report: unknown): TestCount {
  const { numPassedTests, testResults } = report as VitestReport;
  const failed = testResults.flatMap((file) => {
    const place = relative(process.cwd(), file.name);
    const tests = file.assertionResults.filter(({ status }) => status === 'failed');
    if (file.status === 'failed' && tests.length === 0) return [describe(place, file.message)];
    return tests.map(({ fullName, failureMessages }) => describe(`${place} › ${fullName}`, failureMessages[0]));
  });
  const retried = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName, failureMessages }) => describe(fullName, failureMessages[0]));
  return { passed: numPassedTests, failed, retried };
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly flaky: number };
  readonly errors: readonly { readonly message?: string }[];
  readonly suites: readonly PlaywrightSuite[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly PlaywrightSpec[];
}

interface PlaywrightSpec {
  readonly file: string;
  readonly title: string;
  readonly tests: readonly PlaywrightTest[];
}

interface PlaywrightTest {
  /** `flaky` passed at the second try, `unexpected` at none. */
  readonly status: string;
  readonly results: readonly { readonly error?: PlaywrightError }[];
}

interface PlaywrightError {
  readonly message?: string;
  readonly location?: { readonly line: number };
}

/** Reads the report of Playwright's `json` reporter. An error outside of any test counts as one failure. */
export function countPlaywright(report: unknown): TestCount {
  const { stats, errors, suites } = report as PlaywrightReport;
  const tests = suites
    .flatMap(specsOf)
    .flatMap(({ file, title, tests }) => tests.map((test) => ({ name: `${file} › ${title}`, ...test })));
  const failed = tests.filter(({ status }) => status === 'unexpected');
  return {
    passed: stats.expected + stats.flaky,
    failed: [...errors.map(({ message }) => describe('outside of any test', message)), ...failed.map(describeTest)],
    retried: tests.filter(({ status }) => status === 'flaky').map(describeTest),
  };
}

/** What the first try said, and in which line: the message alone seldom tells which of many expectations it was. */
function describeTest({ name, results }: PlaywrightTest & { readonly name: string }): string {
  const error = results[0]?.error;
  return describe(error?.location === undefined ? name : `${name} (line ${error.location.line})`, error?.message);
}

const specsOf = (suite: PlaywrightSuite): readonly PlaywrightSpec[] => [
  ...(suite.specs ?? []),
  ...(suite.suites ?? []).flatMap(specsOf),
];

function describe(place: string, message: string | undefined): string {
  const line = stripVTControlCharacters(message ?? '').split('\n', 1)[0] ?? '';
  return line === '' ? place : `${place}: ${line}`;
}
