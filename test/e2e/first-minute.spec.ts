import type { Locator, Page } from '@playwright/test';
import { command } from './support/command.ts';
import { playground } from './support/playground.ts';
import { expect, test } from './support/test.ts';

/** Where the focus is: the innermost element that has it, and whether it can be seen there. */
function focus(page: Page): Promise<{ readonly region: string; readonly ring: boolean }> {
  return page.evaluate(() => {
    let element = document.activeElement;
    let region = element?.closest('[slot=editor]') === null || element === null ? '' : 'Editor';
    for (;;) {
      const holder = element?.closest('[data-region]');
      if (holder) region = holder.getAttribute('aria-label') ?? '';
      const inner = element?.shadowRoot?.activeElement;
      if (!inner) break;
      element = inner;
    }
    const { outlineStyle, outlineWidth } = getComputedStyle(element ?? document.body);
    const inCode = element?.closest('.monaco-editor.focused') !== null;
    return { region, ring: inCode || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) };
  });
}

/** Presses F6 and waits until another region has the focus. */
async function nextRegion(page: Page): Promise<{ readonly region: string; readonly ring: boolean }> {
  const { region: before } = await focus(page);
  await page.keyboard.press('F6');
  await expect.poll(async () => (await focus(page)).region).not.toBe(before);
  return focus(page);
}

/** Presses F6 until a region has the focus. */
async function goTo(page: Page, region: string): Promise<void> {
  for (let presses = 0; presses < 8; presses++) {
    if ((await nextRegion(page)).region === region) return;
  }
  throw new Error(`F6 does not reach ${region}.`);
}

/** Collects what the live region says from now on. */
function listen(page: Page): Promise<void> {
  return page.evaluate(() => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    const region = document.querySelector('iml-app')?.shadowRoot?.querySelector('[aria-live=polite]');
    if (!region) throw new Error('There is no live region.');
    new MutationObserver(() => spoken.push(region.textContent.trim())).observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

/** Takes what was said since the last look. */
const spoken = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { spoken: string[] }).spoken.splice(0));

test('the first minute, by keyboard alone', async ({ page }) => {
  const app = playground(page);
  await app.open();
  await expect(page.getByText('Nothing is sent unless you switch to Live.')).toBeVisible();
  await expect(app.verdict).toHaveText('Connected');

  const visited: string[] = [];
  for (let presses = 0; presses < 4; presses++) {
    const { region, ring } = await nextRegion(page);
    expect(ring, `the focus can be seen in ${region}`).toBe(true);
    visited.push(region);
  }
  expect(visited).toEqual(['Connections and credentials', 'Editor', 'Results', 'Phases']);

  await listen(page);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(async () => (await spoken(page)).join()).toContain('Run finished: 200, connected');

  await command(page, 'User name and password');
  await expect(page.getByRole('textbox', { name: 'Name of the project' })).toHaveValue('User name and password');
  await expect(app.verdict).toHaveText('Connected');

  await goTo(page, 'Editor');
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('// Mine now.');
  await page.keyboard.press('Enter');
  await expect(page.locator('.monaco-editor .view-line').first()).toContainText('// Mine now.');
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
  expect(await nextRegion(page)).toEqual({ region: 'Results', ring: true });

  await spoken(page);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(async () => (await spoken(page)).join()).toContain('Run finished: 200, connected');
  await command(page, 'Save the result as a connection');
  await expect(page.locator('iml-connection-row')).toHaveCount(1);
});

test('the keyboard keeps its place when what it pressed goes away', async ({ page }) => {
  const app = playground(page);
  await app.open();
  const press = async (target: Locator): Promise<void> => {
    await target.focus();
    await page.keyboard.press('Enter');
  };
  const form = page.locator('iml-credential-form');
  const row = page.locator('iml-connection-row');

  await press(page.locator('iml-problems-panel').getByRole('button', { name: /^Fix/ }));
  await expect(page.getByText('No problems found.')).toBeFocused();

  await app.run();
  await expect(app.verdict).toHaveText('Connected');
  await command(page, 'Save the result as a connection');
  await press(row.getByRole('button', { name: 'Verify' }));
  await expect(row).toContainText('Verified');
  await expect(row.getByRole('button', { name: 'Verify' })).toBeFocused();
  await press(row.getByRole('button', { name: 'Edit' }));
  await expect(form.locator('#connection-name')).toBeFocused();
  await press(form.getByRole('button', { name: 'Close' }));
  await expect(form.getByRole('button', { name: 'Save and verify' })).toBeFocused();
  await press(row.getByRole('button', { name: /^Delete/ }));
  await page.keyboard.press('Enter');
  await expect(row).toHaveCount(0);
  await press(page.locator('iml-notices').getByRole('button', { name: 'Undo' }));
  await expect(row).toHaveCount(1);
  await expect.poll(async () => (await focus(page)).region).toBe('Connections and credentials');

  await press(page.locator('iml-project-list').getByRole('button', { name: /^Delete/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Projects' })).toBeFocused();

  await page.setViewportSize({ width: 1024, height: 768 });
  const examples = page.getByRole('button', { name: 'Examples', exact: true });
  await press(examples);
  await expect(page.getByRole('region', { name: 'Connections and credentials' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(examples).toBeFocused();
});
