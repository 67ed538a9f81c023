import { execFileSync } from 'node:child_process';
import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from './find-browser.ts';
import { unpackBrowser } from './unpack-browser.ts';

afterEach(() => vi.unstubAllEnvs());

test('CHROME_PATH that is no browser is an error, not a reason to take another', async () => {
  vi.stubEnv('CHROME_PATH', process.execPath);
  await expect(findBrowser()).rejects.toThrow(`CHROME_PATH is ${process.execPath}, which does not start as a browser.`);
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the browser inside the development package starts, for machines with Node and npm only',
  async () => {
    const { path, env } = await unpackBrowser();
    const version = execFileSync(path, ['--version'], { env: { ...process.env, ...env }, encoding: 'utf8' });
    expect(version).toMatch(/^Chromium \d+/);
  },
  60_000,
);
