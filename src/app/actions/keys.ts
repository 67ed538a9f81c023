import { isPressed, type PressedKeys, type Shortcut } from './shortcut.ts';

/** Keys that work everywhere, by the action they stand for; apart from the actions, so that the page knows them first. */
export const keys = {
  run: { key: 'Enter', mod: true },
  'run-all': { key: 'Enter', mod: true, shift: true },
  coverage: { key: 'g', alt: true },
  save: { key: 's', mod: true },
  share: { key: 's', mod: true, shift: true },
  undo: { key: 'z', alt: true },
  palette: { key: 'k', mod: true },
  'next-problem': { key: 'F8' },
  'previous-problem': { key: 'F8', shift: true },
  inlays: { key: 'v', alt: true },
  'next-region': { key: 'F6' },
  'previous-region': { key: 'F6', shift: true },
  shortcuts: { key: '/', mod: true },
} as const satisfies Readonly<Record<string, Shortcut>>;

const entries: readonly (readonly [string, Shortcut])[] = Object.entries(keys);

/** Id of the action these keys stand for. */
export const pressedAction = (pressed: PressedKeys): string | undefined =>
  entries.find(([, shortcut]) => isPressed(shortcut, pressed))?.[0];
