import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../support/serve-folder.ts';
import { playground } from './support/playground.ts';
import { expect, test } from './support/test.ts';

test('the example page of the docs sets and reads a project in a frame', async ({ page, baseURL, guard }, info) => {
  const example = await readFile(fileURLToPath(new URL('../../docs/embed-example.html', import.meta.url)), 'utf8');
  const folder = info.outputPath('around');
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/index.html`, example.replace('http://localhost:4173/', baseURL ?? ''));
  const server = await serveFolder(folder);
  guard.allowOrigin(new URL(server.url).origin);
  guard.expectConsoleError(/favicon\.ico/);

  await page.goto(server.url);
  const frame = page.frameLocator('#playground');
  const out = page.locator('#out');
  await expect(out).toContainText('ready');
  await page.getByRole('button', { name: 'Show a connection' }).click();
  await expect(frame.getByRole('textbox', { name: 'Name of the project' })).toHaveValue('From the page around');
  await expect(frame.getByText('Shown by another page.')).toBeVisible();
  await page.getByRole('button', { name: 'Read the project' }).click();
  await expect(out).toContainText('"link": "#1.');
  await server.close();
});

test('inside a page of another origin nothing is kept, asked for as embedded or not', async ({
  page,
  baseURL,
  guard,
}, info) => {
  const folder = info.outputPath('foreign');
  await mkdir(folder, { recursive: true });
  const frame = `<iframe src="${baseURL ?? ''}" title="Held" width="1200" height="700"></iframe>`;
  await writeFile(`${folder}/index.html`, `<!doctype html><title>Around</title>${frame}`);
  const server = await serveFolder(folder);
  guard.allowOrigin(new URL(server.url).origin);
  guard.expectConsoleError(/favicon\.ico/);

  await page.goto(server.url);
  await expect(page.frameLocator('iframe').getByText('Shown inside another page: nothing is kept.')).toBeVisible();
  await server.close();
});

test('read-only: code and name take no typing, the form does, and it runs', async ({ page }) => {
  const app = playground(page);
  await app.open('./?embed&readonly');
  const code = page.locator('.monaco-editor').first();
  // With the values of the first run beside it, nothing changes any more by itself.
  await expect(code.locator('.iml-inlay').first()).toBeVisible();
  const before = await code.locator('.view-lines').innerText();
  await app.typeCode('{ "url": "https://changed.example" }');
  await expect(code.locator('.view-lines')).toHaveText(before, { useInnerText: true });
  await expect(page.getByRole('textbox', { name: 'Name of the project' })).not.toBeEditable();
  await app.field('API Key').fill('typed-by-the-reader');
  await expect(app.field('API Key')).toHaveValue('typed-by-the-reader');
  await app.run();
  await expect(app.verdict).toHaveText('Connected');
});

test('read-only on a small screen: the text area takes no typing either', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./?embed&readonly');
  await page.getByRole('button', { name: 'Code', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Code', exact: true })).not.toBeEditable();
  await expect(page.getByRole('group', { name: 'Insert' })).toBeHidden();
});
