import type { Page } from '@playwright/test';
import { command } from './support/command.ts';
import { playground } from './support/playground.ts';
import { expect, test } from './support/test.ts';

const sizes = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'medium', width: 1024, height: 768 },
  { name: 'phone', width: 390, height: 844 },
  // A window of 1440 by 900, enlarged twice.
  { name: '200 % zoom', width: 720, height: 450 },
];

for (const { name, width, height } of sizes) {
  test(`${name}: nothing is wider than the window, and Run shows a result`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./');
    const widest = (): Promise<number> => page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
    const run = page.getByRole('button', { name: /^Run\b/ }).first();
    await expect(run).toBeVisible();
    expect(await widest()).toBeLessThanOrEqual(width);

    // The first run is over, whatever is shown of it.
    const announced = page.locator('iml-app [aria-live=polite]', { hasText: 'Run finished' });
    await expect(announced).toHaveCount(1);
    await run.click();
    const { verdict } = playground(page);
    const shown = width < 700 ? page.locator('iml-results-pane iml-verdict').first() : verdict;
    await expect(shown).toHaveText('Connected');
    await expect(shown).toBeInViewport();
    expect(await widest()).toBeLessThanOrEqual(width);

    for (const tab of ['Scenarios', 'Trace', 'Request', 'Response', 'Output']) {
      await page.locator('iml-results-pane').getByRole('tab', { name: tab }).click();
      expect(await widest(), tab).toBeLessThanOrEqual(width);
    }
  });
}

test('phone: a rule of the review shows its line in the code', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await page.locator('iml-review-list').getByRole('button', { name: 'line 15' }).click();
  const area = page.locator('iml-code-area textarea');
  await expect(area).toBeFocused();
  const selected = await area.evaluate((element: HTMLTextAreaElement) =>
    element.value.slice(element.selectionStart, element.selectionEnd),
  );
  expect(selected).toBe('"{{if(body.code, false, true)}}"');
});

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  async function openCode(page: Page): Promise<void> {
    await page.goto('./');
    await expect(page.locator('iml-app [aria-live=polite]', { hasText: 'Run finished' })).toHaveCount(1);
    await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Code' }).tap();
  }

  test('explains the expression at the cursor, and folds that away', async ({ page }) => {
    await openCode(page);
    const area = page.locator('iml-code-area textarea');
    await area.tap();
    await area.evaluate((element: HTMLTextAreaElement) => {
      const at = element.value.indexOf('base64');
      element.setSelectionRange(at, at);
    });
    await page.getByRole('tab', { name: 'Explain' }).tap();
    const pieces = page.getByRole('list', { name: 'The expression, piece by piece' });
    await expect(pieces).toContainText('The base64 form of a text');
    await page.getByRole('button', { name: 'Fold away what is said about the code' }).tap();
    await expect(pieces).toBeHidden();
    await page.getByRole('tab', { name: 'Problems' }).tap();
    await expect(page.getByRole('button', { name: /Without metadata/ })).toBeVisible();
  });

  test('has the history of runs under the code, beside every result, and as a command', async ({ page }) => {
    await openCode(page);
    const runs = page.getByRole('button', { name: 'just now' });
    await page.getByRole('tab', { name: 'History' }).tap();
    await expect(runs).toHaveCount(1);
    await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Result' }).tap();
    await page.getByRole('button', { name: 'History of runs' }).tap();
    await expect(page.getByRole('dialog', { name: 'History of runs' })).toBeVisible();
    await expect(runs).toHaveCount(1);
    await page.keyboard.press('Escape');
    await command(page, 'history of runs');
    await expect(runs).toBeVisible();
  });

  test('has targets for a thumb: tabs, and the phases that ran', async ({ page }) => {
    await openCode(page);
    const small = async (places: string): Promise<readonly string[]> => {
      const targets = await page.locator(places).all();
      expect(targets.length, places).toBeGreaterThan(2);
      const sizes = await Promise.all(targets.map(async (target) => ({ target, box: await target.boundingBox() })));
      return sizes
        .filter(({ box }) => box === null || box.width < 44 || box.height < 44)
        .map(({ target, box }) => `${target} is ${box?.width} by ${box?.height}`);
    };
    expect(await small('iml-code-pane [role=tab]')).toEqual([]);
    await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Result' }).tap();
    expect(await small('iml-results-pane [role=tab]')).toEqual([]);
    await page.getByRole('tab', { name: 'Trace' }).tap();
    expect(await small('iml-trace-bar .step:not(.skipped)')).toEqual([]);
    expect(await small('iml-bottom-tabs button')).toEqual([]);
  });
});
