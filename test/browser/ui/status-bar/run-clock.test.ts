import { page } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import { openExample, saveConnection, setTransport, start } from '../../../../src/app/index.ts';
import '../../../../src/ui/status-bar/status-bar.ts';
import { appPorts } from '../../../support/app-ports.ts';
import { accessibilityViolations } from '../../support/axe.ts';
import { says } from '../../support/deep-text.ts';
import { mount, useTheme } from '../../support/mount.ts';

async function clock() {
  await page.viewport(1280, 800);
  const ports = appPorts();
  await start(ports);
  await openExample(ports, 'oauth2-refresh');
  await saveConnection(ports, 'Main');
  const bar = await mount('iml-status-bar', { ports } as Partial<HTMLElement>);
  return { ports, bar };
}

const press = (name: string) => page.getByRole('button', { name }).click();

describe('the clock of runs', () => {
  test('is the one of the scenario until it is moved, and again after', async () => {
    const { ports, bar } = await clock();
    await says(bar, '2025-03-10 12:00 Z');
    await press('by one hour');
    await says(bar, '2025-03-10 13:00 Z');
    await press('by thirty days');
    await says(bar, '2025-04-09 13:00 Z');
    await press('Reset');
    await says(bar, '2025-03-10 12:00 Z');
    expect(ports.store.get().clock).toBeNull();
  });

  test('goes past each end in turn, until nothing ends any more', async () => {
    const { bar } = await clock();
    await press('Past expiry');
    await says(bar, '2025-03-10 13:00 Z');
    await press('Past expiry');
    await says(bar, '2025-06-08 12:00 Z');
    await expect.element(page.getByRole('button', { name: 'Past expiry' })).toBeDisabled();
  });

  test('of live runs goes on until it is frozen', async () => {
    const { ports, bar } = await clock();
    setTransport(ports, 'live');
    await says(bar, 'Real clock');
    await press('Freeze');
    await says(bar, '2025-06-01');
  });

  test.each(['light', 'dark'] as const)('axe finds nothing (%s)', async (theme) => {
    useTheme(theme);
    const { bar } = await clock();
    await press('by one hour');
    expect(await accessibilityViolations(bar)).toEqual([]);
  });
});
