import { page } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import '../../../src/ui/storage-bar/storage-bar.ts';
import { appPorts } from '../../support/app-ports.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { mount, useTheme } from '../support/mount.ts';

async function bar() {
  const ports = appPorts();
  const say = (storageProblem: string | null): void => ports.store.update((state) => ({ ...state, storageProblem }));
  const element = await mount('iml-storage-bar', { ports } as Partial<HTMLElement>);
  return { ports, say, element };
}

describe('the bar about storage', () => {
  test('says nothing while work is kept', async () => {
    await bar();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  test('says what stopped it until that is over, and leads to the export', async () => {
    const { ports, say } = await bar();
    say('No room left.');
    await expect.element(page.getByRole('alert')).toHaveTextContent('No room left.');
    await page.getByRole('button', { name: 'Export…' }).click();
    expect(ports.store.get().view.dialog).toBe('export');
    say(null);
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  test('closed, it comes back with other trouble only', async () => {
    const { say } = await bar();
    say('No room left.');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    say('The browser removed the stored work.');
    await expect.element(page.getByRole('alert')).toBeVisible();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing (%s)', async (theme) => {
    useTheme(theme);
    const { say, element } = await bar();
    say('No room left.');
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(await accessibilityViolations(element)).toEqual([]);
  });
});
