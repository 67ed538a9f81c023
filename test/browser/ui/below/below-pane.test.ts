import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import { showBelow, start } from '../../../../src/app/index.ts';
import type { BelowPane } from '../../../../src/ui/below/below-pane.ts';
import '../../../../src/ui/below/below-pane.ts';
import { appPorts } from '../../../support/app-ports.ts';
import { accessibilityViolations } from '../../support/axe.ts';
import { mount, useTheme } from '../../support/mount.ts';

const panel = () => page.getByRole('tabpanel', { includeHidden: true });

async function sheet() {
  const ports = appPorts();
  await start(ports);
  return { ports, element: await mount<BelowPane>('iml-below-pane', { ports, sheet: true }) };
}

test('the sheet of a phone folds away, and comes back', async () => {
  await sheet();
  await page.getByRole('button', { name: 'Fold away what is said about the code' }).click();
  await expect.element(panel()).not.toBeVisible();
  await page.getByRole('button', { name: 'Unfold what is said about the code' }).click();
  await expect.element(panel()).toBeVisible();
});

test('it stays folded when the code is left and seen again', async () => {
  const { ports, element } = await sheet();
  await page.getByRole('button', { name: /^Fold away/ }).click();
  element.remove();
  await mount<BelowPane>('iml-below-pane', { ports, sheet: true });
  await expect.element(panel()).not.toBeVisible();
});

test('what is shown in it from elsewhere unfolds it', async () => {
  const { ports } = await sheet();
  await page.getByRole('button', { name: /^Fold away/ }).click();
  showBelow(ports, 'reference');
  await expect.element(page.getByRole('tabpanel', { name: 'Reference' })).toBeVisible();
});

test('beside a splitter there is nothing to fold', async () => {
  const { ports } = await sheet();
  document.body.replaceChildren();
  await mount<BelowPane>('iml-below-pane', { ports, sheet: false });
  expect(page.getByRole('button', { name: /fold/i }).elements()).toEqual([]);
});

test.each(['light', 'dark'] as const)('axe finds nothing (%s)', async (theme) => {
  useTheme(theme);
  const { element } = await sheet();
  expect(await accessibilityViolations(element)).toEqual([]);
});
