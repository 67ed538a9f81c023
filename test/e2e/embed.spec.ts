import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from './support/test.ts';

test('the example page sets and reads a project; the frame keeps nothing and reaches no storage', async ({
  page,
  baseURL,
  guard,
}) => {
  const example = await readFile(fileURLToPath(new URL('../../docs/embed-example.html', import.meta.url)), 'utf8');
  const around = 'http://localhost:5999/';
  guard.allowOrigin('http://localhost:5999');
  await page.route(`${around}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: example.replace('http://localhost:4173/', baseURL ?? '') }),
  );
  await page.goto(around);
  const frame = page.frameLocator('#playground');
  await expect(page.locator('#out')).toContainText('ready');
  await page.getByRole('button', { name: 'Show a connection' }).click();
  await expect(frame.getByRole('textbox', { name: 'Name of the project' })).toHaveValue('From the page around');
  await expect(frame.getByText('Shown by another page.')).toBeVisible();
  await page.getByRole('button', { name: 'Read the project' }).click();
  await expect(page.locator('#out')).toContainText('"link": "#1.');
});
