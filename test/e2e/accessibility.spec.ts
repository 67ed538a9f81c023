import type { Page } from '@playwright/test';
import { accessibilityViolations } from './support/axe.ts';
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
      for (const tab of resultTabs) {
        await page.getByRole('tablist', { name: 'Results' }).getByRole('tab', { name: tab }).click();
        await view(`${tab} on a phone`);
      }
      expect(found).toEqual([]);
    });
  });
}
