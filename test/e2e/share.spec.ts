import { readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { command } from './support/command.ts';
import { playground } from './support/playground.ts';
import { expect, test } from './support/test.ts';

const linkOf = (document: unknown): string => `#1.${deflateRawSync(JSON.stringify(document)).toString('base64url')}`;

const theirs = (over: object = {}, sections: object = {}) => ({
  version: 1,
  name: 'Theirs',
  kind: 'basic',
  selectedScenario: 'ok',
  timezone: 'UTC',
  sections: {
    communication: '{ "url": "https://api.example.com/me", "headers": { "x-key": "{{parameters.apiKey}}" } }',
    parameters: '[{ "name": "apiKey", "type": "password", "label": "API key" }]',
    scenarios: '[{ "name": "ok", "mocks": [{ "match": {}, "status": 200, "body": { "id": 1 } }] }]',
    ...sections,
  },
  ...over,
});

const nameOf = (page: Page) => page.getByRole('textbox', { name: 'Name of the project' });
const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name });
const banner = (page: Page) => page.getByRole('complementary', { name: 'Shared project' });

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('a project goes into a link without its secrets and comes out as a preview', async ({ page, context }) => {
  await playground(page).open();
  await field(page, 'API Key').fill('my-very-own-key');
  await page.keyboard.press('Control+Shift+S');
  const dialog = page.locator('iml-share-dialog');
  await expect(dialog.getByText('parameters.apiKey')).toBeVisible();
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('#1.');

  const other = await context.newPage();
  await other.goto(link);
  await expect(banner(other)).toContainText('Shared by link. Nothing was sent. 1 secret is needed: API Key.');
  await expect(field(other, 'API Key')).toHaveValue('');
  await expect(other).toHaveURL(/^[^#]*$/);
  await banner(other).getByRole('button', { name: 'Keep a copy' }).click();
  await expect(banner(other)).toBeHidden();
});

test('a link pasted into an open tab works, and so do deep links', async ({ page }) => {
  await playground(page).open();
  await expect(nameOf(page)).toHaveValue('API key');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, linkOf(theirs()));
  await expect(nameOf(page)).toHaveValue('Theirs');
  await page.evaluate(() => {
    location.hash = '#example/basic-auth';
  });
  await expect(nameOf(page)).toHaveValue('User name and password');
});

test('a damaged link says so', async ({ page }) => {
  await page.goto(`./${linkOf(theirs({}, { base: '{ "x": "some text that makes the link longer" }' })).slice(0, -12)}`);
  await expect(page.getByText('This link is damaged', { exact: false }).first()).toBeVisible();
});

test('nothing in a link becomes markup or runs', async ({ page }) => {
  const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
  const sections = {
    communication: JSON.stringify({ url: `javascript:alert(1)//${evil}`, response: { error: { message: evil } } }),
    parameters: JSON.stringify([
      { name: 'apiKey', type: 'text', label: evil, help: `${evil} [x](javascript:alert(1))` },
    ]),
    scenarios: JSON.stringify([{ name: evil, mocks: [{ match: {}, status: 500, body: evil }] }]),
    functions: 'function evil() { globalThis.hacked = 1; while (true) {} }',
  };
  await page.goto(`./${linkOf(theirs({ name: evil, selectedScenario: evil, [evil]: 1 }, sections))}`);
  await expect(banner(page)).toContainText('Its custom functions are off.');
  for (const tab of ['Trace', 'Request', 'Response', 'Log', 'Output']) {
    await page.getByRole('tab', { name: tab, exact: true }).click();
  }
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  await expect(page.locator('img')).toHaveCount(0);
});

test('the first live run of a link names host and secret, and sends nothing before the yes', async ({
  page,
  guard,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) asked.push(request.url());
  });
  guard.allowOrigin('https://api.example.com');
  await page.goto(`./${linkOf(theirs())}`);
  await expect(nameOf(page)).toHaveValue('Theirs');
  await field(page, 'API key').fill('k');
  await page.getByRole('radio', { name: 'Live' }).click();
  await page.keyboard.press('Control+Enter');
  const dialog = page.locator('iml-live-dialog');
  await expect(dialog).toContainText('This project came from a link.');
  await expect(dialog.getByRole('row', { name: 'GET api.example.com' })).toContainText('apiKey');
  await dialog.getByRole('button', { name: 'Stay on mock' }).click();
  expect(asked).toEqual([]);
});

test('loading, editing, mocks, sharing and opening links send nothing at all', async ({ page, baseURL }) => {
  const { origin } = new URL(baseURL ?? '');
  const foreign: string[] = [];
  await page.context().route(
    (url) => url.origin !== origin,
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  await playground(page).open();
  await field(page, 'API Key').fill('another-key');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Shift+S');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.keyboard.press('Escape');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, linkOf(theirs()));
  await expect(nameOf(page)).toHaveValue('Theirs');
  await expect(page.getByText('0 requests sent')).toBeVisible();
  expect(foreign).toEqual([]);
});

test('a pasted cURL command becomes a connection', async ({ page }) => {
  await playground(page).open();
  await page.keyboard.press('Control+K');
  await page.keyboard.type('import');
  await page.keyboard.press('Enter');
  const dialog = page.locator('iml-import-dialog');
  await dialog.getByRole('textbox').fill(`curl https://api.acme.test/me -H 'Authorization: Bearer abc.def'`);
  await expect(dialog).toContainText('1 credential went into the form');
  await dialog.getByRole('button', { name: 'Open the preview' }).click();
  await expect(nameOf(page)).toHaveValue('acme.test');
  await expect(field(page, 'Access token')).toHaveValue('abc.def');
});

test('a backup goes into another browser with its secrets, and its functions wait for a yes', async ({
  page,
  browser,
  baseURL,
}) => {
  await playground(page).open(linkOf(theirs({}, { functions: 'function twice(n) { return n * 2; }' })));
  await banner(page).getByRole('button', { name: 'Keep a copy' }).click();
  await field(page, 'API key').fill('my-very-own-key');
  await playground(page).run();
  await command(page, 'save the result');
  await command(page, 'export');
  const exporting = page.locator('iml-export-dialog');
  await exporting.getByLabel('Passphrase').fill('four words are better');
  const downloaded = page.waitForEvent('download');
  await exporting.getByRole('button', { name: 'Download encrypted' }).click();
  const file = await (await downloaded).path();
  expect(await readFile(file, 'utf8')).not.toContain('my-very-own-key');

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await elsewhere.newPage();
  await playground(other).open();
  for (const added of ['1 project, 1 connection', 'nothing new']) {
    await command(other, 'import');
    const importing = other.locator('iml-import-dialog');
    await importing.locator('input[type=file]').first().setInputFiles(file);
    await importing.getByLabel('Passphrase').fill('four words are better');
    await importing.getByRole('button', { name: 'Restore' }).click();
    await expect(other.getByText(`Restored: ${added}`)).toBeVisible();
  }
  await other.getByRole('button', { name: 'Theirs', exact: true }).click();
  await expect(field(other, 'API key')).toHaveValue('my-very-own-key');
  await expect(other.locator('iml-connection-row')).toHaveCount(1);
  await expect(banner(other)).toContainText('Its custom functions are off.');
  await elsewhere.close();
});

test('a command pasted into the code is offered for import, and files that belong together are one connection', async ({
  page,
}) => {
  const app = playground(page);
  await app.open();
  await app.typeCode("curl https://api.acme.io/me -H 'Authorization: Bearer abc-123'");
  const stray = page.getByRole('complementary', { name: 'Text that belongs elsewhere' });
  await expect(stray).toContainText('This is a cURL command. The section Communication cannot read it.');
  await stray.getByRole('button', { name: 'Import it' }).click();
  await page.getByRole('button', { name: 'Open the preview' }).click();
  await expect(nameOf(page)).toHaveValue('acme.io');
  await expect(stray).toBeHidden();

  await command(page, 'import');
  const files = { 'acc.communication.iml.json': '{ "url": "https://a.example" }', 'acc.params.iml.json': '[]' };
  await page
    .locator('iml-import-dialog input[type=file]')
    .first()
    .setInputFiles(
      Object.entries(files).map(([name, text]) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })),
    );
  await expect(page.locator('iml-import-dialog')).toContainText('From loose files: acc, 2 sections.');
  await page.getByRole('button', { name: 'Open the preview' }).click();
  await expect(nameOf(page)).toHaveValue('acc');
});
