import { fileURLToPath } from 'node:url';
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
