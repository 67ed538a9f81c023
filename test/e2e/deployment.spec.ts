import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../support/find-browser.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { expect, test } from './support/test.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

test('works below any path of a plain static host', async ({ page, guard }) => {
  const server = await serveFolder(dist, '/some/deep/path/');
  guard.allowOrigin(new URL(server.url).origin);
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });

  await page.goto(server.url);
  await expect(page.getByRole('heading', { name: 'IML Playground' })).toBeVisible();
  await page.waitForLoadState('networkidle');

  expect(missing).toEqual([]);
  await server.close();
});

test('works on a page of plain http, where browsers offer less, and says what it cannot do', async () => {
  const server = await serveFolder(dist, '/');
  const launch = await findBrowser();
  const browser = await chromium.launch({
    ...launch,
    args: [...(launch.args ?? []), '--host-resolver-rules=MAP playground.test 127.0.0.1'],
  });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(server.url.replace('localhost', 'playground.test'));
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await expect(page.locator('iml-verdict').first()).toHaveText('Connected');

  await page.keyboard.press('Control+Shift+S');
  await page.locator('iml-share-dialog').getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('iml-share-dialog').getByRole('button', { name: 'Copied' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('settings');
  await page.keyboard.press('Enter');
  await expect(page.locator('iml-secret-lock')).toContainText('was not served by https');
  expect(errors).toEqual([]);
  await browser.close();
  await server.close();
});
