import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Runs the first command that these words find in the palette. */
export async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('combobox', { name: 'Search or run a command' })).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.getByRole('option', { name: new RegExp(words, 'i') }).first()).toBeVisible();
  await page.keyboard.press('Enter');
}
