import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { serveFolder } from '../support/serve-folder.ts';
import { command } from './support/command.ts';
import { playground } from './support/playground.ts';
import { expect, test } from './support/test.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The cache is full and the worker answers for the page. */
const readyOffline = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    return active?.state;
  });

async function works(page: Page): Promise<void> {
  await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Connected', { exact: true }).first()).toBeVisible();
  await page.keyboard.press('Control+Shift+S');
  await expect(page.locator('iml-share-dialog').getByRole('textbox')).toHaveValue(/#1\./);
  await page.keyboard.press('Escape');
}

test('after the first visit everything works with the network off', async ({ page, context }) => {
  await page.goto('./');
  await works(page);
  await readyOffline(page);
  await context.setOffline(true);
  await page.reload();
  await works(page);
  await page.goto('./#example/basic-auth');
  await expect(page.getByRole('textbox', { name: 'Name of the project' })).toHaveValue('User name and password');
});

test('parts that are loaded on demand are there too: YAML, QuickJS, zip files', async ({ page, context }) => {
  await page.goto('./');
  await works(page);
  await readyOffline(page);
  await context.setOffline(true);
  await page.reload();
  await works(page);

  const app = playground(page);
  await app.section('Functions');
  await app.typeCode('function twice(text) { return text + text; }');
  await app.section('Communication');
  await app.typeCode(`{ "url": "https://a.example/{{twice('ab')}}" }`);
  await app.run();
  await app.tab('Request');
  await expect(app.results).toContainText('https://a.example/abab');

  await command(page, 'import');
  const dialog = page.locator('iml-import-dialog');
  await dialog
    .getByRole('textbox')
    .fill(
      'openapi: 3.0.0\ninfo: { title: Acme }\ncomponents: { securitySchemes: { a: { type: http, scheme: basic } } }',
    );
  await expect(dialog).toContainText('From OpenAPI: Acme: a');
  await dialog.getByRole('button', { name: 'Open the preview' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of the project' })).toHaveValue('Acme: a');

  await command(page, 'export');
  const saved = page.waitForEvent('download');
  await page.locator('iml-export-dialog').getByRole('button', { name: 'Download zip' }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.zip$/);
  await page.keyboard.press('Escape');
});

test('and with the server gone for good, below any path', async ({ page, guard }) => {
  const server = await serveFolder(dist, '/deep/path/');
  guard.allowOrigin(new URL(server.url).origin);
  await page.goto(server.url);
  await readyOffline(page);
  await server.close();
  await page.goto(`${server.url}?embed`);
  await page.goto(server.url);
  await works(page);
});

test('a new version waits for a yes, in every tab, and loses no work', async ({ page, context, guard }) => {
  const folder = await mkdtemp(join(tmpdir(), 'playground-'));
  await cp(dist, folder, { recursive: true });
  const server = await serveFolder(folder);
  guard.allowOrigin(new URL(server.url).origin);
  const ready = (tab: Page) => tab.getByText('A new version of the playground is ready.');
  const name = (tab: Page) => tab.getByRole('textbox', { name: 'Name of the project' });
  try {
    await page.goto(server.url);
    await readyOffline(page);
    await page.reload();
    await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
    const other = await context.newPage();
    await other.goto(server.url);
    await expect(other.locator('.monaco-editor .view-line').first()).toBeVisible();
    await expect(ready(page)).toBeHidden();

    await appendFile(join(folder, 'sw.js'), '\n// The next version.');
    await expect(async () => {
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      await expect(ready(page)).toBeVisible({ timeout: 2000 });
    }).toPass();
    await name(page).fill('Typed just before the yes');
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(ready(page)).toBeHidden();
    await expect(name(page)).toHaveValue('Typed just before the yes');
    await expect(ready(other)).toBeVisible();
    await other.getByRole('button', { name: 'Reload' }).click();
    await expect(ready(other)).toBeHidden();
    await expect(other.locator('.monaco-editor .view-line').first()).toBeVisible();
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
});

test('the worker rules its own folder only', async ({ page, baseURL }) => {
  await page.goto('./');
  await readyOffline(page);
  const refused = await page.evaluate(() =>
    navigator.serviceWorker.register('./assets/../sw.js', { scope: new URL('/', location.href).href + '../' }).then(
      ({ scope }) => scope,
      (error: Error) => error.name,
    ),
  );
  expect([`${new URL(baseURL ?? '').origin}/`, 'SecurityError']).toContain(refused);
});
