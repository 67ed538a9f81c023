import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import { showDialog } from '../../../src/app/index.ts';
import type { Palette } from '../../../src/ui/palette/palette.ts';
import '../../../src/ui/palette/palette.ts';
import { appPorts } from '../../support/app-ports.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { inside, mount, textOf, useTheme } from '../support/mount.ts';

async function palette() {
  const ports = appPorts();
  showDialog(ports, 'palette');
  const element = await mount<Palette>('iml-palette', { ports });
  const type = async (text: string): Promise<void> => {
    await userEvent.fill(inside(element, 'input'), text);
    await element.updateComplete;
  };
  return { ports, element, type };
}

/** A key as the browser sends it, in one task. */
const press = (element: HTMLElement, key: string): boolean =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

describe('the palette', () => {
  test('lists actions, sections, results and examples, and has the focus', async () => {
    const { element } = await palette();
    expect(textOf(element)).toContain('Run the connection');
    expect(element.shadowRoot?.activeElement?.localName).toBe('input');
  });

  test('narrows to what is typed and does the chosen thing', async () => {
    const { element, ports, type } = await palette();
    await type('dark');
    await userEvent.keyboard('{Enter}');
    expect(ports.store.get().view).toMatchObject({ theme: 'dark', dialog: null });
    expect(inside<HTMLDialogElement>(element, 'dialog').open).toBe(false);
  });

  test('arrow keys move, and go round', async () => {
    const { element, type } = await palette();
    await type('problem');
    const selected = () => inside(element, '[aria-selected=true]').id;
    expect(selected()).toBe('entry-0');
    await userEvent.keyboard('{ArrowDown}');
    await element.updateComplete;
    expect(selected()).toBe('entry-1');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await element.updateComplete;
    expect(selected()).not.toBe('entry-0');
  });

  test('what cannot be done now says why, and is not done', async () => {
    const { element, ports, type } = await palette();
    await type('verify the open');
    expect(textOf(element)).toContain('No saved connection is open.');
    await userEvent.keyboard('{Enter}');
    expect(ports.store.get().view.dialog).toBe('palette');
  });

  test('says when nothing fits', async () => {
    const { element, type } = await palette();
    await type('zzzz');
    expect(textOf(element)).toContain('Nothing is called that.');
  });

  test.each([
    ['Escape', (input: HTMLElement) => press(input, 'Escape')],
    ['a click beside it', (input: HTMLElement) => input.closest('dialog')?.click()],
  ])('%s closes it at once', async (_, close) => {
    const { element, ports } = await palette();
    close(inside(element, 'input'));
    expect(ports.store.get().view.dialog).toBe(null);
    expect(inside<HTMLDialogElement>(element, 'dialog').open).toBe(false);
  });

  test('one that is opened while the last one closes stays open', async () => {
    const { element, ports } = await palette();
    press(inside(element, 'input'), 'Escape');
    element.remove();
    showDialog(ports, 'palette');
    const next = await mount<Palette>('iml-palette', { ports });
    // The dialog of the first one tells that it is closed in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(ports.store.get().view.dialog).toBe('palette');
    expect(inside<HTMLDialogElement>(next, 'dialog').open).toBe(true);
  });

  test('the browser closing it by itself counts too', async () => {
    const { element, ports } = await palette();
    inside<HTMLDialogElement>(element, 'dialog').close();
    await expect.poll(() => ports.store.get().view.dialog).toBe(null);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing (%s)', async (theme) => {
    useTheme(theme);
    const { element } = await palette();
    expect(await accessibilityViolations(element)).toEqual([]);
  });
});
