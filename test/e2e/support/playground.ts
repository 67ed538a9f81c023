import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** The page in a test's hands: places by what a user calls them. */
export interface Playground {
  readonly page: Page;
  /** The verdict beside the name of the run, on every results tab. */
  readonly verdict: Locator;
  readonly results: Locator;
  /** Opens the page and waits until the first run has ended and the editor can be typed in. */
  open(address?: string): Promise<void>;
  tab(name: string): Promise<void>;
  section(name: string): Promise<void>;
  /** Replaces the whole text of the section that is open. */
  typeCode(text: string): Promise<void>;
  /** The text of the section that is open, as the page holds it. */
  run(): Promise<void>;
  chooseScenario(name: string): Promise<void>;
  field(label: string): Locator;
}

export function playground(page: Page): Playground {
  const results = page.getByRole('region', { name: 'Results' });
  const verdict = results.locator('iml-verdict').first();
  const editor = page.locator('.monaco-editor').first();
  return {
    page,
    verdict,
    results,
    async open(address = './') {
      await page.goto(address);
      await expect(verdict).toBeVisible();
      await expect(editor).toBeVisible({ timeout: 20_000 });
    },
    async tab(name) {
      await results.getByRole('tab', { name, exact: false }).first().click();
    },
    async section(name) {
      await page.getByRole('tablist', { name: 'Sections' }).getByRole('tab', { name }).click();
    },
    async typeCode(text) {
      await editor.click({ position: { x: 200, y: 60 } });
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Delete');
      // Pasted, not typed: the editor would close brackets and indent by itself.
      await page.evaluate((value) => {
        const transfer = new DataTransfer();
        transfer.setData('text/plain', value);
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
        );
      }, text);
    },
    async run() {
      await page
        .getByRole('button', { name: /^Run\b/ })
        .first()
        .click();
    },
    async chooseScenario(name) {
      await results.getByRole('combobox', { name: /Scenario/ }).selectOption(name);
    },
    field: (label) => page.locator('iml-credential-form').getByLabel(label, { exact: false }).first(),
  };
}
