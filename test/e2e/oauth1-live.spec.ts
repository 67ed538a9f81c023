import type { Page } from '@playwright/test';
import { consumer, type OAuth1Server, startOAuth1Server } from './support/oauth1-server.ts';
import { playground } from './support/playground.ts';
import { expect, test } from './support/test.ts';

let service: OAuth1Server;

test.beforeAll(async () => {
  service = await startOAuth1Server();
});
test.afterAll(() => service.close());
test.beforeEach(({ guard }) => guard.allowOrigin(service.origin));

const communication = (origin: string, secret: string): string =>
  JSON.stringify({
    oauth: { consumer_key: consumer.key, consumer_secret: secret },
    requestToken: {
      url: `${origin}/request_token`,
      method: 'POST',
      oauth: { callback: '{{oauth.localRedirectUri}}' },
      response: {
        type: { '*': 'text', '200-299': 'urlencoded' },
        temp: { token: '{{body.oauth_token}}', secret: '{{body.oauth_token_secret}}' },
        error: { message: '[{{statusCode}}] {{body}}' },
      },
    },
    authorize: {
      url: `${origin}/authorize`,
      qs: { oauth_token: '{{temp.token}}' },
      response: { temp: { verifier: '{{query.oauth_verifier}}' } },
    },
    accessToken: {
      url: `${origin}/access_token`,
      method: 'POST',
      oauth: { token: '{{temp.token}}', token_secret: '{{temp.secret}}', verifier: '{{temp.verifier}}' },
      response: {
        type: { '*': 'text', '200-299': 'urlencoded' },
        data: { token: '{{body.oauth_token}}', secret: '{{body.oauth_token_secret}}' },
        error: { message: '[{{statusCode}}] {{body}}' },
      },
    },
    info: {
      url: `${origin}/me`,
      qs: { lang: "it's (en)" },
      oauth: { token: '{{connection.token}}', token_secret: '{{connection.secret}}' },
      response: { metadata: { type: 'text', value: '{{body.name}}' } },
    },
  });

/** Sends a new OAuth 1 connection live. */
async function send(page: Page, secret: string): Promise<void> {
  const app = playground(page);
  await app.open();
  await page.getByRole('button', { name: 'New project' }).first().click();
  await page.getByRole('radio', { name: /^OAuth 1/ }).click();
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await app.section('Parameters');
  await app.typeCode('[]');
  await app.section('Communication');
  await app.typeCode(communication(service.origin, secret));
  await page.getByRole('radio', { name: 'Live' }).click();
  await app.run();
  await page.locator('iml-live-dialog').getByRole('button', { name: /^Send/ }).click();
}

test('three requests signed as the service asks end in a connection', async ({ page }) => {
  const opened = page.waitForEvent('popup');
  await send(page, consumer.secret);
  const window = await opened;
  await expect(window).toHaveTitle('Sign in');
  await window.getByRole('link', { name: 'Grant' }).click();
  const app = playground(page);
  await expect(app.verdict).toHaveText('Connected');
  await app.tab('Output');
  await expect(app.results).toContainText('Modules read these as connection.token');
});

test('a wrong consumer secret is refused with the words of the service', async ({ page, guard }) => {
  guard.expectConsoleError(/status of 401/);
  await send(page, 'another secret');
  const app = playground(page);
  await expect(app.verdict).toHaveText('Refused');
  await expect(app.results).toContainText('[401] The signature does not match.');
});
