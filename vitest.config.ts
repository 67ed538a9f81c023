import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import type { ViteDevServer } from 'vite';
import { findBrowser } from './test/support/find-browser.ts';

/** Looking for a browser takes a moment, and may fail: only runs that use one do it. */
const unitOnly = process.argv.some(
  (arg, at) => arg === '--project=unit' || (arg === '--project' && process.argv[at + 1] === 'unit'),
);

export default defineConfig({
  test: {
    projects: unitOnly ? [unit()] : [unit(), await browser()],
  },
});

/** Everything that runs without a page. */
function unit() {
  return {
    test: {
      name: 'unit',
      environment: 'node',
      include: ['test/**/*.test.ts'],
      exclude: ['test/browser/**', 'test/e2e/**', 'test/bench/**'],
      // What hangs is found; a busy machine is not taken for a hang. The summary names second tries, so that they are mended.
      retry: 1,
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  };
}

/** What needs a real page: elements, storage, workers. */
async function browser() {
  return {
    extends: './vite.config.ts',
    // Everything the tests reach is prebundled before the first of them; a late discovery would reload the page.
    optimizeDeps: {
      include: ['axe-core'],
      entries: ['workers/*.worker.ts', 'src/**/*.ts', 'test/browser/**/*.test.ts'],
    },
    plugins: [neverAnswers()],
    test: {
      name: 'browser',
      include: ['test/browser/**/*.test.ts'],
      // A busy machine now and then loses a key press between the test and its page; the summary names second tries.
      retry: 1,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: await findBrowser() }),
        instances: [{ browser: 'chromium' as const }],
      },
    },
  };
}

/** An address that takes a request and keeps it, for tests of cancelling. */
function neverAnswers() {
  return {
    name: 'never-answers',
    configureServer({ middlewares }: ViteDevServer) {
      middlewares.use('/never-answers', () => undefined);
    },
  };
}
