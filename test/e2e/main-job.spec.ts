import { goodKey } from './support/api-server.ts';
import { playground } from './support/playground.ts';
import { expect, test } from './support/test.ts';

/** A connection whose answer depends on the key, at a server the test started. */
const whoami = (origin: string): string =>
  JSON.stringify(
    {
      url: `${origin}/whoami`,
      headers: { authorization: 'Bearer {{parameters.apiKey}}' },
      response: {
        uid: '{{body.id}}',
        metadata: { type: 'email', value: '{{body.email}}' },
        error: { message: '[{{statusCode}}] {{body.message}}' },
      },
      log: { sanitize: ['request.headers.authorization'] },
    },
    null,
    2,
  );

test('the documented example, from opening to a saved connection that survives a reload', async ({ page }) => {
  const app = playground(page);
  await app.open();
  await expect(app.verdict).toHaveText('Connected');
  await expect(page.getByText('Nothing is sent unless you switch to Live.')).toBeVisible();

  await app.tab('Request');
  await expect(app.results).toContainText('https://sample.com/api/v1');
  await app.tab('Output');
  await page.getByRole('button', { name: 'Save connection' }).first().click();
  const saved = page
    .getByRole('region', { name: /^Connections/ })
    .locator('.row.two, [data-connection]')
    .first();
  await expect(saved).toBeVisible();

  await page.reload();
  await expect(
    page
      .locator('iml-side-rail')
      .getByRole('button', { name: /API key/ })
      .first(),
  ).toBeVisible();
  await expect(saved).toBeVisible();
});

test('a refused key shows the words a Make user reads, and where they come from', async ({ page }) => {
  const app = playground(page);
  await app.open();
  await app.chooseScenario('wrong key 401');
  await expect(app.verdict).toHaveText('Refused');
  await expect(app.results).toContainText(/Failed to verify connection/);
  await app.tab('Trace');
  await expect(page.locator('iml-trace-panel').getByRole('option', { name: /error/ }).first()).toBeVisible();
});

test('what is typed is kept, and mistakes are underlined at their place', async ({ page }) => {
  const app = playground(page);
  await app.open();
  await app.typeCode('{\n  "url": "https://api.acme.test/{{uper(parameters.x)}}"\n}');
  await expect(page.getByRole('tab', { name: /Problems/ })).toContainText(/[1-9]/);
  await expect(page.locator('iml-problems-panel').getByText('uper', { exact: false }).first()).toBeVisible();
  await expect(page.locator('.squiggly-error, .squiggly-warning').first()).toBeVisible();
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();

  await page.reload();
  await expect(page.locator('.monaco-editor').first()).toContainText('api.acme.test', { timeout: 20_000 });
});

test('a live run asks first, sends, and is counted', async ({ page, openApi }) => {
  const app = playground(page);
  await app.open();
  await app.typeCode(whoami(openApi.origin));
  await app.field('API Key').fill(goodKey);
  await page.getByRole('radio', { name: 'Live' }).click();
  expect(openApi.received).toEqual([]);

  await app.run();
  await expect(page.locator('iml-live-dialog')).toContainText(openApi.origin.replace('http://', ''));
  expect(openApi.received).toEqual([]);
  await page.locator('iml-live-dialog').getByRole('button', { name: /^Send/ }).click();

  await expect(app.verdict).toHaveText('Connected');
  expect(openApi.received.at(-1)?.headers.authorization).toBe(`Bearer ${goodKey}`);
  await expect(page.getByText('1 request sent')).toBeVisible();
  await app.tab('Output');
  await expect(app.results).toContainText('ada@example.com');
});

test('a live run against a service without CORS says what is known and what to do', async ({
  page,
  closedApi,
  guard,
}) => {
  guard.expectConsoleError(/CORS|ERR_FAILED|Failed to load resource/);
  const app = playground(page);
  await app.open();
  await app.typeCode(whoami(closedApi.origin));
  await app.field('API Key').fill(goodKey);
  await page.getByRole('radio', { name: 'Live' }).click();
  await app.run();
  await page.locator('iml-live-dialog').getByRole('button', { name: /^Send/ }).click();
  await expect(app.verdict).toHaveText('Failed');
  await app.tab('Response');
  await expect(app.results).toContainText(/CORS/);
});

test('a run that hangs never freezes the page, and the next one works', async ({ page }) => {
  const app = playground(page);
  await app.open();
  const hanging = {
    url: 'https://sample.com/api/v1',
    headers: { x: `{{replace('${'a'.repeat(40)}!'; '/(a+)+$/'; 'b')}}` },
  };
  await app.typeCode(JSON.stringify(hanging));
  await app.run();
  // The page still answers while the worker is stuck.
  await app.section('Parameters');
  await expect(page.getByRole('tab', { name: 'Parameters', selected: true })).toBeVisible();
  await expect(app.verdict).toHaveText('No answer', { timeout: 15_000 });

  await app.section('Communication');
  await app.typeCode('{ "url": "https://sample.com/api/v1" }');
  await app.run();
  await expect(app.verdict).toHaveText('Connected');
});
