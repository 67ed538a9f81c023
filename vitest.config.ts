import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
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
    },
  };
}

/** What needs a real page: elements, storage, workers. */
async function browser() {
  return {
    extends: './vite.config.ts',
    test: {
      name: 'browser',
      include: ['test/browser/**/*.test.ts'],
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
