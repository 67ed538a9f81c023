import { defineConfig } from '@playwright/test';
import { findBrowser } from './test/support/find-browser.ts';

const port = Number(process.env.E2E_PORT ?? 5310);

/** Drives the built page (`npm run build` first) as a user would. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // For machines so busy that a wait runs out; the summary names second tries.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    launchOptions: await findBrowser(),
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
