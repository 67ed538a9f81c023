import type { Page } from '@playwright/test';
import { command } from './support/command.ts';
import { playground } from './support/playground.ts';
import { expect, test } from './support/test.ts';

/** Presses Tab until the focus stands on the control with this name. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const focused = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.getAttribute('aria-label') ?? (element as HTMLElement | null)?.innerText ?? '';
    });
    if (name.test(focused.replaceAll(/\s+/g, ' ').trim())) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${name.source}.`);
}

const rows = (page: Page) => page.locator('iml-connection-row');

test('a connection lives by keyboard: made, verified, renamed, edited, deleted, brought back, and there after a reload', async ({
  page,
}) => {
  const app = playground(page);
  await app.open();
  await expect(app.verdict).toHaveText('Connected');

  await command(page, 'Save the result as a connection');
  await expect(rows(page)).toHaveCount(1);

  await command(page, 'Verify the open connection');
  await expect(rows(page)).toContainText('Verified');

  await page.keyboard.press('F6');
  await tabTo(page, /^Rename$/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Production');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toContainText('Production');

  await command(page, 'Edit the open connection');
  await expect(page.getByRole('heading', { name: 'Edit “Production”' })).toBeVisible();
  await expect(page.getByLabel('Connection name')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Edited');
  await app.field('API Key').focus();
  await page.keyboard.type('another-key');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toContainText('Edited');
  await expect(page.getByRole('heading', { name: 'Credentials' })).toBeVisible();

  await tabTo(page, /^Delete Edited…$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Delete Edited?' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(0);
  await expect(page.locator('iml-notices')).toContainText('Deleted the connection "Edited".');
  await page.keyboard.press('Alt+z');
  await expect(rows(page)).toHaveCount(1);

  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
  await page.reload();
  await expect(rows(page)).toContainText('Edited');
  await command(page, 'History of runs');
  await expect(page.locator('iml-history-panel')).toContainText('edit');
  await expect(page.locator('iml-history-panel')).toContainText('verify');
});

test('past its expiry a token is refreshed before the module runs', async ({ page }) => {
  const app = playground(page);
  await app.open();
  await command(page, 'OAuth 2: with refresh token');
  await expect(app.verdict).toHaveText('Connected');
  await command(page, 'Save the result as a connection');
  await page.getByRole('button', { name: 'Past expiry' }).click();
  await expect(rows(page)).toContainText('token expired');
  await app.tab('Module');
  await page.getByRole('button', { name: 'Run the module' }).click();
  await expect(app.results).toContainText('The token was refreshed first.');
});

test('mocked consent is denied on the page, and the scenario repeats it', async ({ page }) => {
  const app = playground(page);
  await app.open();
  await command(page, 'OAuth 2: with refresh token');
  await expect(app.verdict).toHaveText('Connected');
  await page.getByLabel('Ask me for consent').check();
  await app.run();
  await expect(page.getByRole('heading', { name: /asks for access/ })).toBeVisible();
  await page.getByRole('button', { name: 'Deny' }).click();
  await expect(app.verdict).toHaveText('Refused');
  await page.getByLabel('Ask me for consent').uncheck();
  await app.run();
  await expect(app.verdict).toHaveText('Refused');
});
