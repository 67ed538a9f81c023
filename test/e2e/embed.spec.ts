import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../support/serve-folder.ts';
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
