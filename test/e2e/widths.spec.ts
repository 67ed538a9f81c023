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
