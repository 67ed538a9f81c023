import type { Page } from '@playwright/test';
import { playground } from './support/playground.ts';
import { expect, test } from './support/test.ts';

const connection = (path: string): string => `{ "url": "https://sample.com/${path}" }`;
const code = (page: Page) => page.locator('.monaco-editor').first();
const saved = (page: Page) => page.getByText('Saved', { exact: true }).first();

test('a browser that refuses its database is named, and the page goes on in memory', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('No database in private windows', 'SecurityError');
    };
  });
  const app = playground(page);
  await app.open();
  const bar = page.getByText('The browser refused to open its database', { exact: false });
  await expect(bar).toBeVisible();
  await expect(page.getByText('In memory only', { exact: true })).toBeVisible();
  await expect(saved(page)).toBeHidden();
  await expect(app.verdict).toHaveText('Connected');
  await app.typeCode(connection('in-memory'));
  await app.run();
  await app.tab('Request');
  await expect(app.results).toContainText('https://sample.com/in-memory');
  // A phone has no status bar, and is told the same.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(bar).toBeInViewport({ ratio: 1 });
  await expect(page.getByText('In memory only', { exact: true })).toBeVisible();
});

test('a full database is named, nothing typed is lost, and saving goes on when there is room', async ({ page }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    const room = { full: false };
    Object.assign(window, { room });
    IDBObjectStore.prototype.put = function (...put_) {
      if (room.full) throw new DOMException('No room', 'QuotaExceededError');
      return put.apply(this, put_);
    };
  });
  const setFull = (full: boolean): Promise<void> =>
    page.evaluate((value) => {
      (window as unknown as { room: { full: boolean } }).room.full = value;
    }, full);
  const app = playground(page);
  await app.open();
  await expect(saved(page)).toBeVisible();
  await setFull(true);
  await app.typeCode(connection('no-room'));
  await expect(page.getByText('Not saved', { exact: true })).toBeVisible();
  await expect(page.getByText('The browser has no room left', { exact: false }).first()).toBeVisible();
  await app.run();
  await app.tab('Request');
  await expect(app.results).toContainText('https://sample.com/no-room');

  await setFull(false);
  await page.keyboard.press('ControlOrMeta+s');
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText('The browser has no room left', { exact: false })).toBeHidden();
  await page.reload();
  await expect(code(page)).toContainText('no-room', { timeout: 20_000 });
});

test('two tabs do not overwrite each other; the older one is told, and both texts are kept', async ({
  page,
  context,
}) => {
  const older = playground(page);
  await older.open();
  await expect(saved(page)).toBeVisible();
  const otherPage = await context.newPage();
  const newer = playground(otherPage);
  await otherPage.goto('./');
  await expect(code(otherPage)).toContainText('sample.com', { timeout: 20_000 });
  await newer.typeCode(connection('from-the-newer'));
  await expect(saved(otherPage)).toBeVisible();

  await older.typeCode(connection('from-the-older'));
  await expect(page.locator('iml-notices')).toContainText('was changed in another tab');
  await expect(page.getByRole('textbox', { name: 'Name of the project' })).toHaveValue('API key (edited) (this tab)');
  await expect(code(page)).toContainText('from-the-older');
  await expect(saved(page)).toBeVisible();
  await page.locator('iml-notices').getByRole('button', { name: 'Open the other' }).click();
  await expect(code(page)).toContainText('from-the-newer');

  await otherPage.reload();
  await otherPage.locator('iml-side-rail').getByText('API key (edited) (this tab)').first().click();
  await expect(code(otherPage)).toContainText('from-the-older', { timeout: 20_000 });
});
