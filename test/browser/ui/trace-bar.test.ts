import { page, userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import { type AppPorts, openExample, start } from '../../../src/app/index.ts';
import type { TraceBar } from '../../../src/ui/trace-bar/trace-bar.ts';
import '../../../src/ui/trace-bar/trace-bar.ts';
import { appPorts } from '../../support/app-ports.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { inside, mount, textOf, useTheme } from '../support/mount.ts';

async function barOf(example: string, width: TraceBar['width']): Promise<{ ports: AppPorts; bar: TraceBar }> {
  const ports = appPorts();
  await start(ports);
  await openExample(ports, example);
  return { ports, bar: await mount<TraceBar>('iml-trace-bar', { ports, width }) };
}

const options = (bar: TraceBar): readonly HTMLElement[] => [
  ...(bar.shadowRoot?.querySelectorAll<HTMLElement>('[role=option]') ?? []),
];
const groups = (bar: TraceBar) =>
  [...(bar.shadowRoot?.querySelectorAll('[role=group]') ?? [])].map((group) => group.getAttribute('aria-label'));

describe('the bar of phases', () => {
  test('of one request has no groups and names every phase', async () => {
    const { bar } = await barOf('api-key', 'wide');
    expect(groups(bar)).toEqual([]);
    expect(textOf(bar)).toContain('response.temp');
    expect(textOf(bar)).toContain('4 / 15');
  });

  test('of several says before each phase which request it belongs to, and counts what applies', async () => {
    const { bar } = await barOf('oauth2-refresh', 'wide');
    expect(groups(bar)).toEqual(['connection', 'authorize', 'token', 'info', 'connection']);
    for (const name of ['authorize', 'token', 'info']) {
      await expect.element(page.getByText(name, { exact: true }).first()).toBeVisible();
    }
    expect(textOf(bar)).toContain(`/ ${options(bar).length}`);
  });

  test('arrow keys, Home and End walk from request to request', async () => {
    const { ports, bar } = await barOf('oauth2-refresh', 'wide');
    const name = () => bar.shadowRoot?.activeElement?.ariaLabel;
    options(bar)
      .find(({ tabIndex }) => tabIndex === 0)
      ?.focus();
    await userEvent.keyboard('{Home}');
    await expect.poll(name).toMatch(/^parameters/);
    // What does not apply to the first request is no stop.
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(name).toMatch(/^authorize temp: not run/);
    await userEvent.keyboard('{End}');
    await expect.poll(name).toMatch(/^stored/);
    expect(ports.store.get().view.resultTab).toBe('trace');
  });

  test('on a phone one phase is named at a time and buttons walk', async () => {
    const { bar } = await barOf('oauth2-refresh', 'narrow');
    expect(inside(bar, '.walk').textContent).toMatch(/authorize request\s*4 of/);
    await page.getByRole('button', { name: 'Next phase' }).click();
    await expect.poll(() => inside(bar, '.walk').textContent).toMatch(/authorize response\s*5 of/);
  });

  test.each(
    (['light', 'dark'] as const).flatMap((theme) =>
      (['wide', 'medium', 'narrow'] as const).map((width) => [theme, width] as const),
    ),
  )('axe finds nothing (%s, %s)', async (theme, width) => {
    useTheme(theme);
    const { bar } = await barOf('oauth2-refresh', width);
    expect(await accessibilityViolations(bar)).toEqual([]);
  });
});
