import { goodKey } from './support/api-server.ts';
import { playground } from './support/playground.ts';
import { startProxyServer } from './support/proxy-server.ts';
import { expect, test } from './support/test.ts';

test('a service that pages cannot call answers through a proxy of the user, which is named wherever it matters', async ({
  page,
  guard,
  closedApi,
}) => {
  const proxy = await startProxyServer();
  guard.allowOrigin(proxy.origin);
  guard.expectConsoleError(/CORS|net::ERR_FAILED/);
  const app = playground(page);
  await app.open();
  await app.typeCode(
    JSON.stringify({
      url: `${closedApi.origin}/whoami`,
      headers: { authorization: 'Bearer {{parameters.apiKey}}' },
      response: { metadata: { type: 'email', value: '{{body.email}}' } },
    }),
  );
  await app.field('API Key').fill(goodKey);
  await page.getByRole('radio', { name: 'Live' }).click();
  await app.run();
  await page.locator('iml-live-dialog').getByRole('button', { name: /^Send/ }).click();
  await app.tab('Response');
  await expect(app.results.getByText('does not tell a page why')).toBeVisible();
  await app.results.getByRole('button', { name: 'send through a proxy' }).click();

  const address = page.getByRole('textbox', { name: 'Proxy for live runs' });
  await address.fill('localhost');
  await address.press('Enter');
  await expect(page.getByText('A proxy begins with http://')).toBeVisible();
  await address.fill(`${proxy.origin}/`);
  await address.press('Enter');
  await expect(page.getByText('A proxy begins with http://')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('radio', { name: 'Live, by proxy' })).toBeVisible();
  await expect(page.getByRole('button', { name: `Through your proxy ${proxy.origin}` })).toBeVisible();

  await app.run();
  const question = page.locator('iml-live-dialog');
  await expect(question).toContainText(`Everything goes through your proxy ${proxy.origin}, which reads it`);
  await expect(question).toContainText('new there');
  await question.getByRole('button', { name: /^Send/ }).click();
  await expect(app.verdict).toHaveText('Connected');
  expect(proxy.asked).toEqual([`${closedApi.origin}/whoami`]);
  await app.tab('Request');
  await expect(app.results.getByText(`Sent through your proxy ${proxy.origin}`)).toBeVisible();
  await app.tab('Trace');
  await app.results.getByRole('option', { name: /^response \d/ }).click();
  await expect(app.results.getByText(`Sent through your proxy ${proxy.origin}`)).toBeVisible();
  await proxy.close();
});
