import type { Page } from '@playwright/test';
import { accessibilityViolations } from './support/axe.ts';
import { command } from './support/command.ts';
import { playground } from './support/playground.ts';
import { expect, test } from './support/test.ts';

const themes = ['light', 'dark'] as const;
const resultTabs = ['Scenarios', 'Trace', 'Request', 'Response', 'Log', 'Output', 'Module'];
const belowTabs = ['Problems', 'Explain', 'Reference', 'History'];
const railOverlays = ['Connections and projects', 'Examples', 'Credentials'];
const places = ['Code', 'Form', 'Run', 'Result'];

/** Dialogs by the words that find them in the palette. */
const dialogs: Readonly<Record<string, string>> = {
  'New project': 'New project…',
  'Share this project': 'Share by link…',
  Import: 'Import:',
  Export: 'Export:',
  Settings: 'Settings',
  'Keyboard shortcuts': 'Keyboard shortcuts',
  Help: 'Help: what this is',
};

/** What axe finds on each view, the view's name first; views that are fine leave nothing. */
function audit(page: Page): { view(name: string): Promise<void>; readonly found: string[] } {
  const found: string[] = [];
  return {
    found,
    async view(name) {
      for (const violation of await accessibilityViolations(page)) found.push(`${name}: ${violation}`);
    },
  };
}

for (const theme of themes) {
  test.describe(`axe finds nothing, ${theme}`, () => {
    // Colours are compared when they stand still.
    test.use({ colorScheme: theme, contextOptions: { reducedMotion: 'reduce' } });

    test('on the tabs of results and below the editor', async ({ page }) => {
      test.slow();
      const app = playground(page);
      const { view, found } = audit(page);
      await app.open();
      await page.keyboard.press('ControlOrMeta+Shift+Enter');
      await expect(app.results.getByText('1 false success', { exact: true })).toBeVisible();
      for (const tab of resultTabs) {
        await app.tab(tab);
        await view(tab);
      }
      for (const tab of belowTabs) {
        await page.getByRole('tab', { name: tab }).last().click();
        await view(tab);
      }
      expect(found).toEqual([]);
    });

    test('in the dialogs', async ({ page }) => {
      test.slow();
      const { view, found } = audit(page);
      await playground(page).open();
      await page.keyboard.press('ControlOrMeta+k');
      await expect(page.getByRole('dialog', { name: 'Search or run a command' })).toBeVisible();
      await view('palette');
      await page.keyboard.press('Escape');
      for (const [title, words] of Object.entries(dialogs)) {
        await page.keyboard.press('ControlOrMeta+k');
        await page.getByRole('combobox', { name: 'Search or run a command' }).fill(words);
        await page.keyboard.press('Enter');
        const dialog = page.getByRole('dialog', { name: title });
        await expect(dialog).toBeVisible();
        await view(title);
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();
      }
      expect(found).toEqual([]);
    });

    test('where something is asked of the user', async ({ page }) => {
      test.slow();
      const app = playground(page);
      const { view, found } = audit(page);
      await app.open();
      await page.getByRole('radio', { name: 'Live' }).click();
      await app.run();
      const question = page.getByRole('dialog', { name: 'Send this for real?' });
      await expect(question).toBeVisible();
      await view('before a live run');
      await page.getByRole('button', { name: 'Stay on mock' }).click();
      await expect(question).toBeHidden();

      await app.run();
      await page.getByRole('tab', { name: 'History' }).click();
      const runs = page.getByRole('checkbox', { name: /^Compare the run of/ });
      await runs.nth(0).check();
      await runs.nth(1).check();
      await page.getByRole('button', { name: 'Compare' }).click();
      const compared = page.getByRole('dialog', { name: 'Two runs side by side' });
      await expect(compared).toBeVisible();
      await view('two runs, what differs');
      await page.getByRole('checkbox', { name: /^Only what differs/ }).uncheck();
      await view('two runs, everything');
      await page.keyboard.press('Escape');
      await expect(compared).toBeHidden();

      await page.keyboard.press('ControlOrMeta+k');
      await page.getByRole('combobox', { name: 'Search or run a command' }).fill('OAuth 2: with refresh token');
      await page.keyboard.press('Enter');
      await expect(page.getByLabel('Ask me for consent')).toBeVisible();
      await view('consent as the scenario says');
      await page.getByRole('button', { name: 'Start with a token…' }).click();
      const token = page.getByRole('dialog', { name: 'Start with a token' });
      await expect(token).toBeVisible();
      await view('a token from elsewhere');
      await page.keyboard.press('Escape');
      await expect(token).toBeHidden();
      await page.getByLabel('Ask me for consent').check();
      await app.run();
      await expect(page.getByRole('heading', { name: /asks for access/ })).toBeVisible();
      await view('consent');
      expect(found).toEqual([]);
    });

    test('where secrets are locked', async ({ page }) => {
      test.slow();
      const app = playground(page);
      const { view, found } = audit(page);
      await app.open();
      await page.getByRole('textbox', { name: 'API Key' }).fill('my-very-own-key');
      await app.run();
      await expect(app.verdict).toHaveText('Connected');
      await command(page, 'save the result');
      await command(page, 'settings');
      const settings = page.locator('iml-settings-dialog');
      await settings.getByRole('button', { name: 'Lock with a passphrase' }).click();
      await settings.getByLabel('New passphrase').fill('four words are better');
      await view('a new lock');
      await settings.getByLabel('The same once more').fill('something else');
      await settings.getByRole('button', { name: 'Lock with this passphrase' }).click();
      await expect(settings.getByText('The two are not the same.')).toBeVisible();
      await view('two passphrases that differ');
      await settings.getByLabel('The same once more').fill('four words are better');
      await settings.getByRole('button', { name: 'Lock with this passphrase' }).click();
      await expect(settings.getByRole('button', { name: 'Lock now' })).toBeVisible();
      await view('a lock');
      await page.keyboard.press('Escape');
      await page.reload();

      const rail = page.locator('iml-connection-list');
      await expect(rail).toContainText('1 connection locked');
      await view('locked');
      await rail.getByRole('button', { name: 'Unlock' }).click();
      const unlock = page.locator('iml-unlock-dialog');
      await expect(unlock).toBeVisible();
      await view('the question for the passphrase');
      await unlock.getByLabel('Passphrase').fill('wrong');
      await page.keyboard.press('Enter');
      await expect(unlock.getByRole('alert')).toContainText('This is not the passphrase.');
      await view('a wrong passphrase');
      await page.keyboard.press('Escape');
      await expect(unlock).toBeHidden();
      expect(found).toEqual([]);
    });

    test('where two tabs hold one project', async ({ page, context }) => {
      test.slow();
      const app = playground(page);
      const { view, found } = audit(page);
      await app.open();
      await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
      const newer = playground(await context.newPage());
      await newer.open();
      await newer.typeCode('{ "url": "https://sample.com/newer" }');
      await expect(newer.page.getByText('Saved', { exact: true }).first()).toBeVisible();
      await page.bringToFront();
      await app.typeCode('{ "url": "https://sample.com/older" }');
      await expect(page.locator('iml-notices')).toContainText('was changed in another tab');
      await view('told about another tab');
      expect(found).toEqual([]);
    });

    test('where there is less room', async ({ page }) => {
      test.slow();
      const { view, found } = audit(page);
      await page.setViewportSize({ width: 1024, height: 768 });
      await playground(page).open();
      for (const overlay of railOverlays) {
        const opener = page.getByRole('button', { name: overlay, exact: true });
        await opener.click();
        await expect(opener).toHaveAttribute('aria-expanded', 'true');
        await view(`${overlay} over the editor`);
        await page.keyboard.press('Escape');
      }
      await page.setViewportSize({ width: 390, height: 844 });
      for (const place of places) {
        await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: place }).click();
        await view(`${place} on a phone`);
      }
      await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Code' }).click();
      for (const tab of ['Problems', 'Explain', 'History']) {
        await page.getByRole('tablist', { name: 'About the code' }).getByRole('tab', { name: tab }).click();
        await view(`${tab} under the code on a phone`);
      }
      await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Result' }).click();
      for (const tab of resultTabs) {
        await page.getByRole('tablist', { name: 'Results' }).getByRole('tab', { name: tab }).click();
        await view(`${tab} on a phone`);
      }
      expect(found).toEqual([]);
    });
  });
}
