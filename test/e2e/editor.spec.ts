import type { Locator, Page } from '@playwright/test';
import { command } from './support/command.ts';
import { playground } from './support/playground.ts';
import { expect, test } from './support/test.ts';

/** The line of the code that holds a text. */
const line = (page: Page, text: string): Locator =>
  page.locator('.monaco-editor .view-line', { hasText: text }).first();

/** A word of the code, as the editor draws it. */
const word = (page: Page, inLine: string, text: string): Locator =>
  line(page, inLine).locator('span > span', { hasText: text }).first();

/** Puts the cursor behind the line that holds a text. */
async function putCursorAfter(page: Page, text: string): Promise<void> {
  // Where no light bulb stands.
  await line(page, text).click({ position: { x: 200, y: 8 } });
  await page.keyboard.press('End');
}

/** A definition with one of each mistake that the fixes below mend. */
const flawed = `{
  "url": "https://h.test/{{parameters.shop}}",
  "headers": { "authorization": "Bearer {{parameters.apiKey}}" },
  "response": {
    "uid": "{{body.items[0].id}}",
    "metadata": { "value": "{{headers.content-type}}" }
  },
  "log": {
    "sanitize": []
  }
}
`;

/** What mends each: the title, a line of the mistake, steps left from its end, and what stands there afterwards. */
const ways = [
  ['Add request.headers.authorization to log.sanitize', '"sanitize"', 4, '["request.headers.authorization"]'],
  ['Put the name in backticks', '"metadata"', 8, '{{headers.`content-type`}}'],
  ['Use [1]', '"uid"', 8, '{{body.items[1].id}}'],
  ['Declare the parameter shop', '"url"', 6, '{{parameters.shop}}'],
  ['Add valid', '"response"', 6, '"response"'],
] as const;

test.describe('the editor knows the language, Make and this connection', () => {
  test('completes from the reply, and shows the value beside it', async ({ page }) => {
    const app = playground(page);
    await app.open();
    await putCursorAfter(page, '"message"');
    await page.keyboard.type(',\n"404": "{{', { delay: 40 });
    // The braces close themselves, and the list is open.
    await expect(line(page, '"404"')).toContainText('"404": "{{}}"');
    const list = page.locator('.suggest-widget');
    await expect(list).toContainText('parameters');
    await page.keyboard.type('body.');
    await expect(list.getByText('number 1')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(line(page, '"404"')).toContainText('"404": "{{body.id}}"');

    // A secret shows its length, and no more.
    await expect(page.locator('.iml-inlay-secret').first()).toHaveText('••••(20)');
    // A value follows the keystroke, without a run.
    await putCursorAfter(page, '"valid"');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(' {{1 + 2}}');
    await expect(page.locator('.iml-inlay-value', { hasText: /^3$/ })).toBeVisible();
    await page.keyboard.press('Alt+v');
    await page.keyboard.press('Alt+v');
    await expect(page.locator('.iml-inlay')).toHaveCount(0);
    await page.keyboard.press('Alt+v');
    await expect(page.locator('.iml-inlay').first()).toBeVisible();
  });

  test('hovers show documentation and values, and hide secrets', async ({ page }) => {
    const app = playground(page);
    await app.open();
    // The values move lines when they are drawn.
    await expect(page.locator('.iml-inlay-value', { hasText: /^true$/ })).toBeVisible();
    await word(page, 'valid', 'if').hover();
    const hover = page.locator('.monaco-hover').filter({ visible: true });
    await expect(hover).toContainText('if(condition; then; else?)');
    await expect(hover).toContainText('body.code');
    await page.mouse.move(5, 5);
    await word(page, 'base64', 'base64').hover();
    await expect(hover).toContainText('••••(20)');
    await expect(hover).not.toContainText('demo-key');
  });

  test('a quick fix mends a name, and help follows the argument', async ({ page }) => {
    const app = playground(page);
    await app.open();
    await putCursorAfter(page, '"message"');
    await page.keyboard.type(',\n"500": "{{body.idd}}"');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ControlOrMeta+.');
    await page.getByText('Use body.id', { exact: true }).click();
    await expect(line(page, '"500"')).toContainText('{{body.id}}');

    await page.keyboard.type(" + replace('a;b'; ");
    const help = page.locator('.parameter-hints-widget');
    await expect(help.locator('.parameter.active')).toHaveText('search');
  });

  test('every fix that a mistake names is one key away, and undone as one', async ({ page }) => {
    const app = playground(page);
    await app.open();
    await app.typeCode(flawed);
    // Without the values beside the code, which are drawn into its lines.
    await page.keyboard.press('Alt+v');
    await page.keyboard.press('Alt+v');
    await expect(page.getByRole('tab', { name: /^Problems/ })).toContainText(/[5-9]/);
    for (const [title, inLine, left, expected] of ways) {
      await putCursorAfter(page, inLine);
      for (let step = 0; step < left; step++) await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ControlOrMeta+.');
      await page.getByText(title, { exact: true }).click();
      await expect(line(page, inLine)).toContainText(expected);
    }
    await expect(line(page, '"valid"')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(line(page, '"valid"')).toHaveCount(0);
    await expect(line(page, '"uid"')).toContainText('{{body.items[1].id}}');
    await app.section('Parameters');
    await expect(line(page, '"shop"')).toContainText('"type": "text", "label": "Shop"');
  });

  test('on a phone the same fixes stand in the list', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('./');
    await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Code' }).click();
    const code = page.getByRole('textbox', { name: 'Code' });
    await code.fill(flawed);
    for (const [title, , , expected] of ways) {
      const fix = page.getByRole('button', { name: `Fix: ${title}`, exact: true });
      await fix.click();
      await expect(fix).toHaveCount(0);
      expect((await code.inputValue()).replaceAll(/\s+/g, ' ')).toContain(expected);
    }
    expect(await code.inputValue()).toMatch(/"metadata": .*,\s+"valid": "\{\{/);
    await page.getByRole('tab', { name: /^Parameters/ }).click();
    await expect(code).toHaveValue(/"name": "shop", "type": "text"/);
  });

  test('braces and quotes that close themselves can be typed all the same', async ({ page }) => {
    const app = playground(page);
    await app.open();
    await putCursorAfter(page, '"message"');
    // Without the values beside the code, which are drawn into its lines.
    await page.keyboard.press('Alt+v');
    await page.keyboard.press('Alt+v');
    await page.keyboard.type(',\n"500": "{{upper(body.id)}}"');
    await page.keyboard.press('Escape');
    await expect(page.locator('.iml-inlay')).toHaveCount(0);
    await expect(line(page, '"500"')).toHaveText(/^\s*"500":\s"\{\{upper\(body\.id\)\}\}"$/);
  });

  test('a problem leads to its page inside the page, from the code and from the list', async ({ page }) => {
    const app = playground(page);
    await app.open();
    await putCursorAfter(page, '"message"');
    await page.keyboard.type(',\n"500": "{{body.items[0]}}"');
    await page.keyboard.press('Escape');
    await page.locator('.monaco-editor .squiggly-warning').first().hover({ force: true });
    await page.locator('.monaco-hover .code-link').first().click();
    const entry = page.getByRole('article', { name: 'zero-index' });
    await expect(entry).toContainText('Index 0 is nothing');
    await page.mouse.move(5, 5);
    await page.getByRole('tab', { name: /^Problems/ }).click();
    await page.getByRole('link', { name: 'Why? About missing-metadata' }).click();
    await expect(page.getByRole('article', { name: 'missing-metadata' })).toContainText('What to do');
    await expect(page).not.toHaveURL(/#/);
  });

  test('on a phone the list of problems leads to their pages, and back to the code', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('./#problem/zero-index');
    await expect(page.getByRole('article', { name: 'zero-index' })).toContainText('Index 0 is nothing');
    await page.getByRole('button', { name: 'Back to the code' }).click();
    await expect(page.getByRole('textbox', { name: 'Code' })).toBeVisible();
    await page.getByRole('link', { name: 'Why? About missing-metadata' }).click();
    await expect(page.getByRole('article', { name: 'missing-metadata' })).toBeVisible();
    await page.getByRole('button', { name: 'Back to the code' }).click();
    await page.getByRole('button', { name: /Without metadata/ }).click();
    await expect(page.getByRole('textbox', { name: 'Code' })).toBeFocused();
  });

  test('one walk: completion, hover, a quick fix, rename, a value beside the code, and from problem to problem', async ({
    page,
  }) => {
    const app = playground(page);
    await app.open();
    await putCursorAfter(page, '"valid"');
    await page.keyboard.type(',\n"uid": "{{', { delay: 40 });
    const list = page.locator('.suggest-widget');
    await expect(list).toContainText('parameters');
    await page.keyboard.type('parameters.dom');
    await expect(list.getByText('domain', { exact: true }).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(line(page, '"uid"')).toContainText('"uid": "{{parameters.domain}}"');
    await expect(page.locator('.iml-inlay-value', { hasText: 'acme' }).first()).toBeVisible();
    await word(page, '"uid"', 'domain').hover();
    await expect(page.locator('.monaco-hover').filter({ visible: true })).toContainText('a field of type');
    await page.mouse.move(5, 5);

    await word(page, '"uid"', 'domain').click();
    await page.keyboard.press('F2');
    await expect(page.locator('.rename-input')).toHaveValue('domain');
    await page.locator('.rename-input').fill('host');
    await page.keyboard.press('Enter');
    await expect(line(page, '"uid"')).toContainText('{{parameters.host}}');
    await expect(line(page, 'connection.')).toContainText('connection.host');

    await putCursorAfter(page, '"uid"');
    await page.keyboard.type(',\n"expires": "{{body.items[0]}}"');
    await page.keyboard.press('Escape');
    await putCursorAfter(page, '"expires"');
    for (const _ of '0]}}"') await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ControlOrMeta+.');
    await page.getByText('Use [1]', { exact: true }).click();
    await expect(line(page, '"expires"')).toContainText('{{body.items[1]}}');

    // A mistake in another section: its tab counts it, and F8 gets there and back.
    await app.section('Parameters');
    await app.typeCode('[{ "name": "accountName", "type": "text" }]');
    const tab = (name: string): Locator => page.getByRole('tablist', { name: 'Sections' }).getByRole('tab', { name });
    await expect(tab('Parameters')).toContainText(/\d/);
    await app.section('Communication');
    await expect(tab('Communication')).toContainText(/\d/);
    await putCursorAfter(page, '"expires"');
    const isThere = async (): Promise<boolean> => (await tab('Parameters').getAttribute('aria-selected')) === 'true';
    for (let steps = 0; steps < 12 && !(await isThere()); steps++) await page.keyboard.press('F8');
    await expect(tab('Parameters')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Shift+F8');
    await expect(tab('Communication')).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('.zone-widget')).toHaveCount(0);
  });

  test('renames a field in every section', async ({ page }) => {
    const app = playground(page);
    await app.open();
    // The line may be wrapped, so the name alone is looked for.
    await word(page, 'domain', 'domain').click();
    await page.keyboard.press('F2');
    await expect(page.locator('.rename-input')).toHaveValue('domain');
    await page.locator('.rename-input').fill('host');
    await page.keyboard.press('Enter');
    await expect(line(page, 'connection.')).toContainText('connection.host');
    await app.section('Parameters');
    await expect(line(page, '"host"')).toContainText('"name": "host"');
  });

  test('explains the expression at the cursor, and lets it be tried in the reference', async ({ page }) => {
    const app = playground(page);
    await app.open();
    await word(page, 'valid', 'body').click();
    await page.getByRole('tab', { name: 'Explain' }).click();
    const panel = page.locator('iml-explain-panel');
    await expect(panel).toContainText('The second argument when the condition is truthy');
    await expect(panel).toContainText('body has no code. It has id.');
    await panel.getByRole('button', { name: 'if in the reference' }).click();
    const reference = page.locator('iml-reference-panel');
    await expect(reference.getByRole('heading', { name: /if\(condition/ })).toBeVisible();
    await reference.getByRole('textbox', { name: /Try an expression/ }).fill('{{upper(parameters.domain)}}');
    await expect(reference.locator('output')).toHaveText(/"ACME"\s*text/);
  });
});

test('what the editor does by itself is found in the palette by name', async ({ page }) => {
  const app = playground(page);
  await app.open();
  const code = page.locator('.monaco-editor').first();
  await command(page, 'search in the code');
  await expect(code.getByRole('textbox', { name: 'Find' })).toBeFocused();
  await page.keyboard.press('Escape');
  await command(page, 'replace in the code');
  await expect(code.getByRole('textbox', { name: 'Replace' })).toBeVisible();
  await page.keyboard.press('Escape');
  await command(page, 'go to a directive');
  await expect(page.locator('.quick-input-widget')).toBeVisible();
  await page.keyboard.press('Escape');
  await command(page, 'go to a line');
  await expect(page.locator('.quick-input-widget input')).toBeFocused();
  await page.keyboard.press('Escape');

  await word(page, '"authorization"', 'apiKey').click();
  await command(page, 'rename what');
  await expect(page.locator('.rename-box input')).toBeFocused();
  await page.keyboard.press('Escape');
  await command(page, 'go to where it is declared');
  await expect(page.getByRole('tab', { name: 'Parameters', selected: true })).toBeVisible();
});

test('where a name is used is shown by section, once or more often', async ({ page }) => {
  const app = playground(page);
  await app.open();
  const found = page.locator('.peekview-widget');
  await word(page, '"authorization"', 'apiKey').click();
  await command(page, 'show where it is used');
  await expect(found.getByRole('treeitem', { name: /symbol in Communication/ })).toBeVisible();
  await expect(found.getByRole('treeitem', { name: /symbol in Parameters/ })).toBeVisible();
  await expect(found.locator('.dirname')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(found).toHaveCount(0);

  await app.section('Parameters');
  await app.typeCode('[{ "name": "alone", "type": "text" }]');
  await word(page, '"alone"', 'alone').click();
  await command(page, 'show where it is used');
  await expect(found.getByRole('treeitem')).not.toHaveCount(0);
});

test('on a phone the text area says what it cannot do', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await page.getByRole('button', { name: 'Code', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Code', exact: true })).toBeVisible();
  await command(page, 'search in the code');
  await expect(page.getByText('The plain text area of small screens cannot do that.')).toBeVisible();
});
