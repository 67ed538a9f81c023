import type { BrowserContext } from '@playwright/test';

/** Collects everything a page must not do; a test that leaves something here has failed. */
export interface Guard {
  /** Origins the page may call, besides its own. */
  allowOrigin(origin: string): void;
  /** A console error that belongs to the test, such as the browser's own line about a 401. */
  expectConsoleError(pattern: RegExp): void;
  /** One line for each violation so far. */
  violations(): readonly string[];
}

/** Watches all pages and workers of a context: uncaught errors, console errors, policy violations, foreign requests. */
export async function watch(context: BrowserContext, ownOrigin: string): Promise<Guard> {
  const origins = new Set([ownOrigin]);
  const expected: RegExp[] = [];
  const errors: string[] = [];
  const requests: string[] = [];

  context.on('weberror', (error) => errors.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('request', (request) => requests.push(request.url()));
  // Chromium reports most violations on the console; the event covers those it does not.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(
        `policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });

  return {
    allowOrigin: (origin) => void origins.add(origin),
    expectConsoleError: (pattern) => void expected.push(pattern),
    violations: () => [
      ...errors.filter((error) => !expected.some((pattern) => pattern.test(error))),
      ...requests.filter((url) => isForeign(url, origins)).map((url) => `request to another origin: ${url}`),
    ],
  };
}

function isForeign(url: string, origins: ReadonlySet<string>): boolean {
  const { protocol, origin } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && !origins.has(origin);
}
