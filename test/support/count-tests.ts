export interface TestCount {
  readonly passed: number;
  /** Tests that failed, and files that could not be loaded or end early. */
  readonly failed: number;
  /** Tests among the passed that did so at their second try only. */
  readonly retried: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly VitestTest[] }[];
}

interface VitestTest {
  readonly status: string;
  /** One for each try that failed. */
  readonly failureMessages: readonly string[];
}

/** Counts in the report of vitest's `json` reporter. A file that fails without running a test counts as one failure. */
export function countVitest(report: unknown): TestCount {
  const { numPassedTests, numFailedTests, testResults } = report as VitestReport;
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const retried = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0);
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length, retried: retried.length };
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly unknown[];
}

/** Counts in the report of Playwright's `json` reporter. What it calls flaky passed at the second try. */
export function countPlaywright(report: unknown): TestCount {
  const { stats, errors } = report as PlaywrightReport;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, retried: stats.flaky };
}
