import { playground } from './support/playground.ts';
import { expect, test } from './support/test.ts';

test('one key runs all scenarios; the lie is red and opens its trace; a finding is kept', async ({ page }) => {
  const app = playground(page);
  await app.open();
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  const table = app.results.getByRole('table', { name: 'Scenarios' });
  await expect(table.getByRole('row')).toHaveCount(9);
  await expect(app.results.getByText('1 false success', { exact: true })).toBeVisible();
  await expect(app.results.getByRole('tab', { name: 'Scenarios' })).toContainText('1');

  await table.getByRole('button', { name: '200 with error' }).click();
  await expect(app.verdict).toHaveText('FALSE SUCCESS');
  await expect(app.results.getByText('yet Make says connected')).toBeVisible();
  await app.results.getByRole('button', { name: 'Open trace' }).first().click();
  await expect(app.results.getByRole('option', { name: /^valid/ })).toBeVisible();

  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  await app.results.getByRole('button', { name: 'Break it' }).click();
  await expect(app.results.getByText(/bad answers tried/)).toBeVisible();
  await app.results.getByRole('button', { name: 'Keep as scenario' }).first().click();
  await expect(table.getByRole('row')).toHaveCount(10);
});

test('a scenario is edited with fields, deleted, and brought back', async ({ page }) => {
  const app = playground(page);
  await app.open();
  await app.tab('Scenarios');
  const table = app.results.getByRole('table', { name: 'Scenarios' });
  await table.getByRole('button', { name: 'wrong key 401' }).click();
  await app.results.getByRole('button', { name: 'Edit', exact: true }).click();
  await app.results.getByLabel('Status').fill('403');
  await app.results.getByLabel('Status').press('Enter');
  await app.results.getByLabel('Name', { exact: true }).fill('forbidden');
  await app.results.getByLabel('Name', { exact: true }).press('Enter');
  await expect(table.getByRole('button', { name: 'forbidden' })).toBeVisible();
  await app.results.getByRole('button', { name: /^Run (?:all|again)/ }).click();
  await expect(table.getByRole('row', { name: /forbidden/ })).toContainText('403');

  await app.results.getByLabel('API Key').fill('made-up-key');
  await app.results.getByLabel('API Key').press('Enter');
  await app.results.getByLabel('Verdict').selectOption('connected');
  await app.results.getByLabel('Error message').fill('[401]*');
  await app.results.getByLabel('Error message').press('Enter');
  await expect(table.getByRole('button', { name: /^forbidden.*not as expected/ })).toBeVisible();
  await app.results.getByLabel('Verdict').selectOption('refused');
  await app.results.getByLabel('Error message').fill('No*key');
  await app.results.getByLabel('Error message').press('Enter');
  await expect(table.getByRole('button', { name: /^forbidden\s*, as expected/ })).toBeVisible();

  await app.results.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(table.getByRole('button', { name: 'forbidden' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(table.getByRole('button', { name: 'forbidden' })).toBeVisible();
});

test('without sanitize there is no log; one click makes one without secrets', async ({ page }) => {
  const app = playground(page);
  await app.open();
  await app.typeCode('{ "url": "https://sample.com/api/v1", "headers": { "x-key": "{{parameters.apiKey}}" } }');
  await app.run();
  await app.tab('Log');
  await expect(app.results.getByText('Make would show no log at all.')).toBeVisible();
  await app.results.getByRole('button', { name: 'Add sanitize' }).click();
  await app.run();
  await expect(app.results.getByRole('row', { name: /x-key/ })).toContainText('***');
  await expect(app.results.getByText('readable in')).toHaveCount(0);
});

test('a mark in the gutter leads to a scenario that exercises it, by mouse and by key', async ({ page }) => {
  const app = playground(page);
  await app.open();
  await app.typeCode(
    '{\n  "url": "https://sample.com/api/v1",\n  "response": {\n    "valid": "{{if(body.locked, false, true)}}"\n  }\n}',
  );
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  await expect(page.locator('.iml-coverage-half')).toHaveCount(1);
  await page.locator('.iml-coverage-half').click();
  const list = app.results.getByRole('list', { name: 'Coverage of the directive' });
  await expect(list).toContainText('body.locked was never true');
  await app.results.getByRole('button', { name: 'Add scenario locked is sample locked' }).click();
  await expect(page.locator('.iml-coverage-exercised')).toHaveCount(1);
  await expect(app.results.getByText('Nothing is left to exercise here.')).toBeVisible();
  await list.getByRole('button', { name: 'locked is sample locked' }).click();
  await expect(app.results.getByRole('option', { name: /^valid/, selected: true })).toBeVisible();

  await page.locator('.monaco-editor .view-line').filter({ hasText: 'body.locked' }).first().click();
  await page.keyboard.press('Alt+g');
  await expect(list).toContainText('Exercised by');
});

test('what breaks a connection is mended by a change that was tried, and can be taken back', async ({ page }) => {
  const app = playground(page);
  await app.open();
  await app.typeCode('{\n  "url": "https://sample.com/api/v1"\n}');
  await app.tab('Scenarios');
  await app.results.getByRole('button', { name: 'Break it' }).click();
  await app.results
    .getByRole('button', { name: /^Add valid: refuse answers without/ })
    .first()
    .click();
  await expect(page.locator('.monaco-editor').first()).toContainText('valid');
  await expect(app.results.getByText('Nothing broke it.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.monaco-editor').first()).not.toContainText('valid');
});

test('the trace is walked with the keyboard, and an expression opens to its pieces', async ({ page }) => {
  const app = playground(page);
  await app.open();
  await app.tab('Trace');
  const phases = app.results.getByRole('listbox', { name: 'Phases of the run' });
  await phases.getByRole('option', { selected: true }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(phases.getByRole('option', { name: /^request/, selected: true })).toBeFocused();
  await app.results.getByRole('button', { name: /^Pieces of base64/ }).click();
  const pieces = app.results.getByRole('list', { name: 'The expression, piece by piece' });
  await expect(pieces.getByRole('listitem')).toHaveCount(5);
  await expect(pieces).toContainText('••••');
});

test('what is pasted and is no answer is named; what is one answers at once', async ({ page }) => {
  const app = playground(page);
  await app.open();
  await app.tab('Scenarios');
  await app.results.getByRole('button', { name: 'Paste response' }).click();
  const answer = app.results.getByRole('textbox', { name: /Paste the answer/ });
  await answer.fill('fetch("https://sample.com/api/v1", { "method": "GET" });');
  await app.results.getByRole('button', { name: 'Use as the answer' }).click();
  await expect(app.results.getByRole('alert').filter({ hasText: 'Copy as fetch' })).toBeVisible();
  await answer.fill(
    '< HTTP/2 403\n< content-type: application/json\n<\n{"message":"No entry"}* Connection #0 to host x left intact',
  );
  await app.results.getByRole('button', { name: 'Use as the answer' }).click();
  await expect(page.getByText('Read as curl -v, status 403.')).toBeVisible();
  await expect(app.verdict).toHaveText('Refused');
});

test('every review rule leads to its place, and results are copied in three sizes', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = async (text) => {
      document.documentElement.dataset['copied'] = text;
    };
  });
  const app = playground(page);
  await app.open();
  const copied = page.locator('html');
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  await expect(app.results.getByText('1 false success', { exact: true })).toBeVisible();
  for (const [label, text] of [
    [
      'Full',
      /\| 200 with error \| GET https:\/\/sample\.com\/api\/v1 \| 200 \| true \| \*\*FALSE SUCCESS\*\* \| no label \|/,
    ],
    ['Short', /\| wrong key 401 \| Refused \| No such key \|/],
    ['For a chat', /^\*\*API key\*\*: 8 scenarios, 1 false success/],
  ] as const) {
    await app.results.getByRole('button', { name: label, exact: true }).click();
    await expect(copied).toHaveAttribute('data-copied', text);
  }

  await app.results.getByRole('button', { name: 'Review', exact: true }).click();
  const rules = app.results.locator('iml-review-list').getByRole('listitem');
  await expect(rules).toHaveCount(6);
  for (const [rule, place, current] of [
    ['wrong', 'line 15', /valid/],
    ['[status]', 'line 12', /message/],
    ['https', 'line 3', /url/],
  ] as const) {
    const item = rules.filter({ hasText: rule });
    await expect(item.getByRole('link', { name: /^Rule/ })).toHaveAttribute(
      'href',
      /^https:\/\/developers\.make\.com\//,
    );
    await item.getByRole('button', { name: place }).click();
    await expect(page.locator('.monaco-editor .selected-text').first()).toBeVisible();
    await expect(page.locator('.monaco-editor .active-line-number')).toHaveText(place.slice('line '.length));
    await expect(page.locator('.monaco-editor .view-line').filter({ hasText: current }).first()).toBeVisible();
  }
  await rules.filter({ hasText: 'reserved' }).getByRole('button').click();
  await expect(page.getByRole('tab', { name: 'Parameters', selected: true })).toBeVisible();
  await app.results.getByRole('button', { name: 'Copy as markdown' }).click();
  await expect(copied).toHaveAttribute('data-copied', /\(communication, line 15\)/);
});

test('a pasted OAuth 2 connection opens as one, and its token is renewed, refused and denied', async ({ page }) => {
  const app = playground(page);
  await app.open();
  const url = 'https://acme.test';
  const data = { accessToken: '{{body.access_token}}', expires: '{{addSeconds(now, body.expires_in)}}' };
  const error = { message: '[{{statusCode}}] {{body.error_description}}' };
  const definition = {
    authorize: { url: `${url}/authorize`, response: { temp: { code: '{{query.code}}' } } },
    token: { url: `${url}/token`, method: 'POST', body: { code: '{{temp.code}}' }, response: { data } },
    refresh: {
      condition: '{{data.expires < now}}',
      url: `${url}/renew`,
      method: 'POST',
      response: { data, error },
    },
    info: { url: `${url}/me`, response: { uid: '{{body.id}}', error } },
  };
  await page.getByRole('button', { name: 'Connection JSON or cURL' }).click();
  await page.getByRole('textbox', { name: /^Paste a cURL/ }).fill(JSON.stringify(definition));
  await page.getByRole('button', { name: 'Open the preview' }).click();
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  const row = (name: string) => app.results.getByRole('row', { name: new RegExp(`^${name}`) });
  await expect(row('expired token')).toContainText('Connected');
  await expect(row('revoked token')).toContainText('[400] The token was revoked');
  await expect(row('consent denied')).toContainText('The user denied access');

  await app.results.getByRole('button', { name: 'expired token' }).click();
  await app.tab('Trace');
  const phases = app.results.getByRole('listbox', { name: 'Phases of the run' });
  await expect(phases).toContainText(`POST ${url}/renew`);
  await expect(phases).toContainText(`GET ${url}/me`);
});
