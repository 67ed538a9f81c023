import type { Page, Route } from '@playwright/test';
import { playground } from './support/playground.ts';
import { expect, test } from './support/test.ts';

/** Holds back the files whose name begins so; gives what lets them go. */
async function holdBack(page: Page, name: 'app' | 'bound-editor' | 'regions'): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let open = false;
  await page.route(new RegExp(`/assets/${name}-[^/]*\\.js$`), async (route) => {
    if (open) await route.continue();
    else held.push(route);
  });
  return async () => {
    open = true;
    await Promise.all(held.map((route) => route.continue()));
  };
}

test('the page can be used before anything but itself was asked for', async ({ page }) => {
  await playground(page).open();
  const before = await page.evaluate(() => {
    const shell = performance.getEntriesByName('shell-ready')[0]?.startTime ?? 0;
    const asked = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < shell);
    return asked.map(({ name }) => /([a-z-]+?)-[\w-]{8}\.js$/.exec(name)?.[1]).filter((name) => name !== undefined);
  });
  expect(before.toSorted()).toEqual(['base', 'shell']);
});

test('what is pressed while the rest is on its way is done when it is there', async ({ page }) => {
  const letGo = await holdBack(page, 'regions');
  await page.goto('./');
  await page.getByRole('button', { name: /^Search or run/ }).click();
  await page.getByRole('tab', { name: 'Parameters' }).click();
  await expect(page.locator('.monaco-editor .view-lines')).toContainText('"type"');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await letGo();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a key pressed before anything is open loses nothing', async ({ page }) => {
  const letGo = await holdBack(page, 'app');
  await page.goto('./');
  await page
    .getByRole('button', { name: /^Run\b/ })
    .first()
    .click();
  await page.keyboard.press('ControlOrMeta+k');
  const name = page.getByRole('textbox', { name: 'Name of the project' });
  await expect(name).not.toBeEditable();
  await letGo();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(playground(page).verdict).toHaveText('Connected');
  await expect(name).toBeEditable();
});

test('nothing moves while the regions come', async ({ page }) => {
  const letGo = await holdBack(page, 'regions');
  await page.goto('./');
  await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
  const places = (): Promise<unknown> =>
    page.evaluate(() => {
      const root = document.querySelector('iml-app')?.shadowRoot;
      return ['iml-top-bar', 'iml-code-pane', 'iml-results-pane', 'iml-trace-bar', 'iml-status-bar'].map((name) => {
        const { x, y, width, height } = root?.querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
        return [name, ...[x, y, width, height].map(Math.round)];
      });
    });
  const code = page.locator('.monaco-editor').first();
  const before = [await places(), await code.boundingBox()];
  await letGo();
  await expect(playground(page).verdict).toHaveText('Connected');
  expect([await places(), await code.boundingBox()]).toEqual(before);
});

for (const [file, name] of [
  ['app', 'What opens projects'],
  ['bound-editor', 'The code editor'],
  ['regions', 'The rest of the page'],
] as const) {
  test(`${name} that does not arrive is told, and a reload brings it`, async ({ page, guard }) => {
    guard.expectConsoleError(/net::ERR_FAILED .*\.js\)$/);
    const pattern = new RegExp(`/assets/${file}-[^/]*\\.js$`);
    await page.route(pattern, (route) => route.abort());
    await page.goto('./');
    const notice = page.getByRole('alert').filter({ hasText: `${name} could not be loaded` });
    await expect(notice).toBeVisible();
    await page.unroute(pattern);
    await notice.getByRole('button', { name: 'Reload' }).click();
    await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
    await expect(playground(page).verdict).toHaveText('Connected');
  });
}
