import { page, userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import { type AppPorts, requestRun, start } from '../../../src/app/index.ts';
import type { RunHost } from '../../../src/host/index.ts';
import '../../../src/ui/bottom-tabs/bottom-tabs.ts';
import '../../../src/ui/results/results-pane.ts';
import '../../../src/ui/top-bar/top-bar.ts';
import { appPorts } from '../../support/app-ports.ts';
import { createInProcessRunHost } from '../../support/in-process-host.ts';
import { mount } from '../support/mount.ts';

/** The first run ends as ever; later ones go on until they are cancelled. */
function hostThatWaits(): RunHost {
  const real = createInProcessRunHost();
  let waits = false;
  return {
    ...real,
    async run(request, onEvents, signal, ask) {
      if (!waits) return real.run(request, onEvents, signal, ask);
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      return { ok: false, error: { kind: 'cancelled', message: 'You cancelled the run.', advice: '' } };
    },
    wait() {
      waits = true;
    },
  } as RunHost & { wait(): void };
}

/** Where Run stands, counting how often it was asked for. */
async function pageWith(tag: 'iml-top-bar' | 'iml-bottom-tabs') {
  const host = hostThatWaits() as RunHost & { wait(): void };
  const ports: AppPorts = appPorts({ runHost: host });
  await start(ports);
  host.wait();
  const bar = await mount(tag, { ports } as object);
  await mount('iml-results-pane', { ports } as object);
  let asked = 0;
  bar.addEventListener('iml-run', () => {
    asked += 1;
    void requestRun(ports);
  });
  return { ports, asked: () => asked };
}

describe.each(['iml-top-bar', 'iml-bottom-tabs'] as const)('a run begun in %s', (tag) => {
  test('is not ended by a second click in the same place', async () => {
    const { ports, asked } = await pageWith(tag);
    await page.getByRole('button', { name: /^Run( Ctrl.*)?$/ }).dblClick();
    expect(asked()).toBe(1);
    expect(ports.store.get().run?.status).toBe('running');
  });

  test('is cancelled beside the verdict', async () => {
    const { ports } = await pageWith(tag);
    await page.getByRole('button', { name: /^Run( Ctrl.*)?$/ }).click();
    await page.getByRole('button', { name: /^Cancel/ }).click();
    await expect.poll(() => ports.store.get().run?.status).toBe('lost');
    await expect.poll(() => page.getByRole('button', { name: /^Cancel/ }).elements()).toHaveLength(0);
  });
});

test('the mode of the page is one stop of Tab, and arrows choose', async () => {
  const { ports } = await pageWith('iml-top-bar');
  const radio = (name: string) => page.getByRole('radio', { name });
  expect(radio('Mock').element().getAttribute('tabindex')).toBe('0');
  expect(radio('Live').element().getAttribute('tabindex')).toBe('-1');
  (radio('Mock').element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => ports.store.get().transport).toBe('live');
  await expect.element(radio('Live')).toHaveAttribute('tabindex', '0');
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => ports.store.get().transport).toBe('mock');
});
