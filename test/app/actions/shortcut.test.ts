import { describe, expect, test } from 'vitest';
import { actions, ariaShortcut, pressedAction, type Shortcut, shortcutText } from '../../../src/app/index.ts';

const keys = { key: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe('the action keys stand for', () => {
  test.each([
    [{ key: 'Enter', ctrlKey: true }, 'run'],
    [{ key: 'Enter', metaKey: true }, 'run'],
    [{ key: 'Enter' }, undefined],
    [{ key: 'k', ctrlKey: true }, 'palette'],
    [{ key: 'K', ctrlKey: true }, 'palette'],
    [{ key: 'k', ctrlKey: true, altKey: true }, undefined],
    [{ key: 's', ctrlKey: true }, 'save'],
    [{ key: 'F8' }, 'next-problem'],
    [{ key: 'F8', shiftKey: true }, 'previous-problem'],
    [{ key: 'F6' }, 'next-region'],
    [{ key: '/', ctrlKey: true }, 'shortcuts'],
    [{ key: 'x' }, undefined],
  ])('%o: %s', (pressed, id) => {
    expect(pressedAction({ ...keys, ...pressed })).toBe(id);
  });
});

describe('how shortcuts are written', () => {
  test.each<[Shortcut, string, string, string]>([
    [{ key: 'Enter', mod: true, shift: true }, 'Ctrl Shift Enter', '⌘ ⇧ ↵', 'Control+Shift+Enter'],
    [{ key: 'k', mod: true }, 'Ctrl K', '⌘ K', 'Control+k'],
    [{ key: 'v', alt: true }, 'Alt V', '⌥ V', 'Alt+v'],
    [{ key: 'F8' }, 'F8', 'F8', 'F8'],
  ])('%o', (shortcut, text, onMac, aria) => {
    expect(shortcutText(shortcut, false)).toBe(text);
    expect(shortcutText(shortcut, true)).toBe(onMac);
    expect(ariaShortcut(shortcut, false)).toBe(aria);
  });
});

describe('the list of actions', () => {
  test('no two share an id, a title or a shortcut', () => {
    const shortcuts = actions.flatMap(({ shortcut }) =>
      shortcut === undefined ? [] : [shortcutText(shortcut, false)],
    );
    for (const values of [actions.map(({ id }) => id), actions.map(({ title }) => title), shortcuts]) {
      expect(values).toEqual([...new Set(values)]);
    }
  });
});
