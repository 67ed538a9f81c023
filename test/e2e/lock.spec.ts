import type { Locator, Page } from '@playwright/test';
import { command } from './support/command.ts';
import { playground } from './support/playground.ts';
import { expect, test } from './support/test.ts';

const pass = 'four words are better';
const key = (page: Page): Locator => page.getByRole('textbox', { name: 'API Key' });
const settings = (page: Page): Locator => page.locator('iml-settings-dialog');
const unlock = (page: Page): Locator => page.locator('iml-unlock-dialog');
const rail = (page: Page): Locator => page.locator('iml-connection-list');

async function openSettings(page: Page): Promise<void> {
  await command(page, 'settings');
  await expect(settings(page)).toBeVisible();
}

async function lockWith(page: Page): Promise<void> {
  await openSettings(page);
  await settings(page).getByRole('button', { name: 'Lock with a passphrase' }).click();
  await settings(page).getByLabel('New passphrase').fill(pass);
  await settings(page).getByLabel('The same once more').fill('something else');
  await settings(page).getByRole('button', { name: 'Lock with this passphrase' }).click();
  await expect(page.locator('iml-secret-lock').getByRole('alert')).toHaveText(
    'The two are not the same. Type both again.',
  );
  await settings(page).getByLabel('The same once more').fill(pass);
  await settings(page).getByRole('button', { name: 'Lock with this passphrase' }).click();
  await expect(settings(page).getByRole('button', { name: 'Lock now' })).toBeVisible();
  await page.keyboard.press('Escape');
}

/** Keeps a typed key and a saved connection, puts a lock over them and comes back later. */
async function comeBackLocked(page: Page): Promise<void> {
  const app = playground(page);
  await app.open();
  await key(page).fill('my-very-own-key');
  await app.run();
  await expect(app.verdict).toHaveText('Connected');
  await command(page, 'save the result');
  await expect(rail(page).locator('iml-connection-row')).toHaveCount(1);
  await lockWith(page);
  await page.reload();
  await expect(rail(page)).toContainText('1 connection locked');
}

test('locked secrets are asked for once, when a run needs them; a wrong passphrase loses nothing', async ({ page }) => {
  await comeBackLocked(page);
  const app = playground(page);
  await expect(key(page)).toHaveValue('');
  await expect(rail(page).locator('iml-connection-row')).toHaveCount(0);
  await expect(page.locator('iml-credential-form')).toContainText('What you typed here before is locked.');

  await app.run();
  await expect(unlock(page)).toBeVisible();
  await unlock(page).getByLabel('Passphrase').fill('wrong');
  await unlock(page).getByRole('button', { name: 'Unlock' }).click();
  await expect(unlock(page).getByRole('alert')).toContainText('This is not the passphrase.');
  await unlock(page).getByLabel('Passphrase').fill(pass);
  await page.keyboard.press('Enter');
  await expect(unlock(page)).toBeHidden();
  await expect(key(page)).toHaveValue('my-very-own-key');
  await expect(app.verdict).toHaveText('Connected');
  await expect(rail(page).locator('iml-connection-row')).toHaveCount(1);
});

test('declined, the page works without; what is typed meanwhile is kept once unlocked', async ({ page }) => {
  await comeBackLocked(page);
  const app = playground(page);
  await app.run();
  await unlock(page).getByRole('button', { name: 'Run without' }).click();
  await expect(unlock(page)).toBeHidden();
  await app.run();
  await expect(unlock(page)).toBeHidden();
  await key(page).fill('typed-meanwhile');
  await rail(page).getByRole('button', { name: 'Unlock' }).click();
  await unlock(page).getByLabel('Passphrase').fill(pass);
  await page.keyboard.press('Enter');
  await expect(rail(page).locator('iml-connection-row')).toHaveCount(1);
  await expect(key(page)).toHaveValue('typed-meanwhile');
});

test('locked now, in both tabs; then without a lock again', async ({ page, context }) => {
  await comeBackLocked(page);
  await rail(page).getByRole('button', { name: 'Unlock' }).click();
  await unlock(page).getByLabel('Passphrase').fill(pass);
  await page.keyboard.press('Enter');
  await expect(key(page)).toHaveValue('my-very-own-key');

  const other = await context.newPage();
  await other.goto('./');
  await expect(key(other)).toHaveValue('my-very-own-key');
  await openSettings(page);
  await settings(page).getByRole('button', { name: 'Lock now' }).click();
  await expect(key(other)).toHaveValue('');
  await expect(key(page)).toHaveValue('');

  await settings(page).getByRole('button', { name: 'Unlock' }).click();
  await unlock(page).getByLabel('Passphrase').fill(pass);
  await page.keyboard.press('Enter');
  await expect(key(other)).toHaveValue('my-very-own-key');
  await openSettings(page);
  await settings(page).getByRole('button', { name: 'Remove lock' }).click();
  await settings(page).getByLabel('Present passphrase').fill(pass);
  await settings(page).getByRole('button', { name: 'Remove lock' }).click();
  await expect(settings(page).getByRole('button', { name: 'Lock with a passphrase' })).toBeVisible();
  await page.reload();
  await expect(key(page)).toHaveValue('my-very-own-key');
});

test('forgotten, the secrets go and the projects stay', async ({ page }) => {
  await comeBackLocked(page);
  await openSettings(page);
  await settings(page).getByRole('button', { name: 'Forget all secrets' }).click();
  await settings(page).getByRole('button', { name: 'Forget all secrets: press again' }).click();
  await expect(settings(page).getByRole('button', { name: 'Lock with a passphrase' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rail(page)).not.toContainText('locked');
  await expect(page.getByRole('textbox', { name: 'Name of the project' })).toHaveValue('API key');
});

test('a backup with secrets waits for the passphrase of the lock, one without does not', async ({ page }) => {
  await comeBackLocked(page);
  await command(page, 'export');
  const dialog = page.locator('iml-export-dialog');
  await expect(dialog).toContainText('Your secrets are locked');
  await expect(dialog.getByLabel('Passphrase')).toBeDisabled();
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download without secrets' }).click();
  await saved;
});
