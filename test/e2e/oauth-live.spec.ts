import type { Page } from '@playwright/test';
import { type OAuth2Server, startOAuth2Server } from './support/oauth2-server.ts';
import { playground } from './support/playground.ts';
import { expect, test } from './support/test.ts';

let service: OAuth2Server;

test.beforeAll(async () => {
  service = await startOAuth2Server();
});
test.afterAll(() => service.close());
test.beforeEach(({ guard }) => guard.allowOrigin(service.origin));

const communication = (origin: string): string =>
  JSON.stringify({
    authorize: {
      url: `${origin}/authorize`,
      qs: { client_id: 'c', redirect_uri: '{{oauth.localRedirectUri}}', response_type: 'code' },
      response: { temp: { code: '{{query.code}}' } },
    },
    token: {
      url: `${origin}/token`,
      method: 'POST',
      type: 'urlencoded',
      body: { grant_type: 'authorization_code', code: '{{temp.code}}', redirect_uri: '{{oauth.localRedirectUri}}' },
      response: { data: { accessToken: '{{body.access_token}}' }, scope: '{{body.scope}}' },
    },
    info: {
      url: `${origin}/me`,
      headers: { authorization: 'Bearer {{connection.accessToken}}' },
      response: { metadata: { type: 'email', value: '{{body.email}}' } },
    },
  });

/** Runs a new OAuth 2 connection live as far as the service's own page, which has opened in a window. */
async function signIn(page: Page): Promise<Page> {
  const app = playground(page);
  await app.open();
  await page.getByRole('button', { name: 'New project' }).first().click();
  await page.getByRole('radio', { name: /^OAuth 2/ }).click();
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await app.section('Parameters');
  await app.typeCode('[]');
  await app.section('Communication');
  await app.typeCode(communication(service.origin));
  await page.getByRole('radio', { name: 'Live' }).click();
  await app.run();
  const opened = page.waitForEvent('popup');
  await page.locator('iml-live-dialog').getByRole('button', { name: /^Send/ }).click();
  const window = await opened;
  await expect(window).toHaveTitle('Sign in');
  return window;
}

test('consent that is given ends in a connection', async ({ page }) => {
  const window = await signIn(page);
  await window.getByRole('link', { name: 'Grant' }).click();
  const app = playground(page);
  await expect(app.verdict).toHaveText('Connected');
  await app.tab('Output');
  await expect(app.results).toContainText('Modules read these as connection.accessToken');
});

test('consent that is denied, and a wrong state, are told apart', async ({ page }) => {
  const denied = await signIn(page);
  await denied.getByRole('link', { name: 'Deny' }).click();
  const app = playground(page);
  await expect(app.verdict).toHaveText('Refused');
  await expect(app.results).toContainText('access_denied');

  const opened = page.waitForEvent('popup');
  await app.run();
  const again = await opened;
  await again.getByRole('link', { name: 'Return a wrong state' }).click();
  await expect(app.results).toContainText('OAuth state mismatch.');
});

test('a callback that nobody waits for says so', async ({ page }) => {
  await page.goto('./oauth-callback.html?code=c&state=s');
  await expect(page.getByRole('status')).toContainText('No playground is waiting');
  expect(new URL(page.url()).search).toBe('');
});
