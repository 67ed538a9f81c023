import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { playground } from './support/playground.ts';
import { expect, test } from './support/test.ts';

test('an answer of 50 MB is shown in part, and the page goes on', async ({ page, guard }) => {
  const items = Array.from({ length: 50_000 }, (_, id) => ({ id, text: 'x'.repeat(1000) }));
  const answer = Buffer.from(JSON.stringify({ first: 'seen', items, last: 'not shown' }));
  expect(answer.length).toBeGreaterThan(50_000_000);
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  guard.allowOrigin(origin);

  const app = playground(page);
  await app.open();
  await app.typeCode(`{ "url": "${origin}/", "response": { "data": { "first": "{{body.first}}" } } }`);
  await page.getByRole('radio', { name: 'Live' }).click();
  await app.run();
  await page.locator('iml-live-dialog').getByRole('button', { name: /^Send/ }).click();
  // While the answer arrives and is worked on, the page answers too.
  await app.section('Parameters');
  await expect(page.getByRole('tab', { name: 'Parameters' })).toHaveAttribute('aria-selected', 'true');
  await expect(app.verdict).toHaveText('Connected', { timeout: 30_000 });
  await app.tab('Response');
  const raw = app.results.locator('pre').filter({ hasText: '"first":"seen"' });
  expect(await raw.evaluate(({ textContent }) => textContent?.at(-1))).toBe('…');
  await expect(raw).not.toContainText('not shown');
  await app.section('Communication');
  await expect(page.getByRole('tab', { name: 'Communication' })).toHaveAttribute('aria-selected', 'true');
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
