import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import { actions, type DialogName, showDialog } from '../../../src/app/index.ts';
import type { DialogLayer } from '../../../src/ui/dialogs/dialog-layer.ts';
import { dialogs } from '../../../src/ui/dialogs/dialogs.ts';
import '../../../src/ui/dialogs/dialog-layer.ts';
import { registerIcons } from '../../../src/ui/web-awesome/register-icons.ts';
import { appPorts } from '../../support/app-ports.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { inside, mount, textOf, useTheme } from '../support/mount.ts';

registerIcons();

async function open(name: DialogName) {
  const ports = appPorts();
  const element = await mount<DialogLayer>('iml-dialog-layer', { ports });
  showDialog(ports, name);
  await expect.poll(() => element.shadowRoot?.querySelector('wa-dialog')?.open).toBe(true);
  const content = inside(element, 'wa-dialog > *') as HTMLElement & { updateComplete: Promise<unknown> };
  await content.updateComplete;
  return { ports, element, content };
}

/** The others are empty until something is asked or compared; they have tests of their own. */
const quiet = dialogs.filter(({ name }) => name !== 'live' && name !== 'compare');

describe.each(quiet.map(({ name }) => name))('the dialog %s', (name) => {
  test('opens and closes with Escape', async () => {
    const { ports } = await open(name);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => ports.store.get().view.dialog).toBe(null);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing (%s)', async (theme) => {
    useTheme(theme);
    const { element } = await open(name);
    // The frame fades in; colours count when it stands.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await accessibilityViolations(element)).toEqual([]);
  });
});

test('the list of shortcuts has every action that has one', async () => {
  const { content } = await open('shortcuts');
  for (const { title, shortcut } of actions) if (shortcut !== undefined) expect(textOf(content)).toContain(title);
});

test('a new project has the name and kind one asks for', async () => {
  const { ports, content } = await open('new-project');
  await userEvent.fill(inside(content, '#name'), 'Acme');
  inside(content, '.kind:nth-of-type(2) input').click();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => ports.store.get().project).toMatchObject({ name: 'Acme', kind: 'oauth2' });
  expect(ports.store.get().view.dialog).toBe(null);
});
