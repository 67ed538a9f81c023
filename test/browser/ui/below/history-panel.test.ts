import { page } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import { openExample, run, selectScenario, start } from '../../../../src/app/index.ts';
import '../../../../src/ui/below/history/history-panel.ts';
import '../../../../src/ui/dialogs/compare/compare-dialog.ts';
import { appPorts } from '../../../support/app-ports.ts';
import { accessibilityViolations } from '../../support/axe.ts';
import { deepText, says } from '../../support/deep-text.ts';
import { mount, useTheme } from '../../support/mount.ts';

/** A history of two runs: one that connected, then one that was refused. */
async function history() {
  await page.viewport(1000, 700);
  const ports = appPorts();
  await start(ports);
  await openExample(ports, 'basic-auth');
  selectScenario(ports, 'wrong password 401');
  await run(ports);
  const panel = await mount('iml-history-panel', { ports } as Partial<HTMLElement>);
  return { ports, panel };
}

const rows = () => page.getByRole('row').elements().slice(1);
const compare = () => page.getByRole('button', { name: 'Compare' });

describe('the history', () => {
  test('lists every run with its end, newest first, and says its limits', async () => {
    const { panel } = await history();
    await says(panel, /2 of at most 50 runs, kept in this browser without secrets/);
    const [latest, first] = rows();
    expect(deepText(latest as Element)).toMatch(/create wrong password 401 Refused Wrong user name or password\./);
    expect(deepText(first as Element)).toMatch(/create ok Connected/);
    expect(latest?.getAttribute('aria-current')).toBe('true');
  });

  test('opens any of them', async () => {
    const { ports } = await history();
    const [, first] = ports.store.get().history;
    await page
      .getByRole('button', { name: /^\d\d:\d\d|just now/ })
      .nth(1)
      .click();
    await expect.poll(() => ports.store.get().run?.runId).toBe(first?.id);
    await expect.poll(() => rows()[1]?.getAttribute('aria-current')).toBe('true');
  });

  test('compares two; a third choice takes the place of the first', async () => {
    const { ports } = await history();
    await run(ports);
    await expect.element(compare()).toBeDisabled();
    for (const at of [0, 1, 2]) await page.getByRole('checkbox').nth(at).click();
    await expect.element(page.getByRole('checkbox').nth(0)).not.toBeChecked();
    await compare().click();
    await expect.poll(() => ports.store.get().view.dialog).toBe('compare');
    const dialog = await mount('iml-compare-dialog', { ports } as Partial<HTMLElement>);
    await says(dialog, /verdict connected refused/);
    await expect.element(page.getByText('GET https://')).not.toBeInTheDocument();
    await page.getByLabelText(/Only what differs/).click();
    await says(dialog, /line GET https:/);
  });

  test('is cleared with the second click', async () => {
    const { ports, panel } = await history();
    await page.getByRole('button', { name: 'Clear the history' }).click();
    expect(ports.store.get().history).toHaveLength(2);
    await page.getByRole('button', { name: 'Clear the history' }).click();
    await says(panel, 'No run yet.');
  });

  test.each(['light', 'dark'] as const)('axe finds nothing (%s)', async (theme) => {
    useTheme(theme);
    const { ports, panel } = await history();
    expect(await accessibilityViolations(panel)).toEqual([]);
    for (const at of [0, 1]) await page.getByRole('checkbox').nth(at).click();
    await compare().click();
    await expect.poll(() => ports.store.get().compared).not.toBeNull();
    const dialog = await mount('iml-compare-dialog', { ports } as Partial<HTMLElement>);
    expect(await accessibilityViolations(dialog)).toEqual([]);
  });
});
