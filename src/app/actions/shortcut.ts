/** A combination of keys. `mod` is Ctrl, or Cmd on a Mac. */
export interface Shortcut {
  readonly key: string;
  readonly mod?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

/** The parts of a keyboard event that tell a shortcut. */
export interface PressedKeys {
  readonly key: string;
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/**
 * Whether exactly this combination is pressed. With Alt, the physical key counts: on a Mac, Alt+V types another letter.
 */
export function isPressed(shortcut: Shortcut, pressed: PressedKeys): boolean {
  const { key, mod = false, shift = false, alt = false } = shortcut;
  const samePlace = alt && pressed.code === `Key${key.toUpperCase()}`;
  if (pressed.key.toLowerCase() !== key.toLowerCase() && !samePlace) return false;
  return (pressed.ctrlKey || pressed.metaKey) === mod && pressed.shiftKey === shift && pressed.altKey === alt;
}

/** Symbols only on a Mac, whose fonts have them: elsewhere the first one drawn makes the system look for a font. */
const names: Readonly<Record<string, string>> = { Escape: 'Esc' };
const macNames: Readonly<Record<string, string>> = { ...names, Enter: '↵' };

/** As it is printed beside a command: `Ctrl Shift Enter`, or `⌘ ⇧ ↵` on a Mac. */
export function shortcutText({ key, mod, shift, alt }: Shortcut, isMac: boolean): string {
  return [
    ...(mod ? [isMac ? '⌘' : 'Ctrl'] : []),
    ...(alt ? [isMac ? '⌥' : 'Alt'] : []),
    ...(shift ? [isMac ? '⇧' : 'Shift'] : []),
    (isMac ? macNames : names)[key] ?? (key.length === 1 ? key.toUpperCase() : key),
  ].join(' ');
}

/** For `aria-keyshortcuts`. */
export const ariaShortcut = ({ key, mod, shift, alt }: Shortcut, isMac: boolean): string =>
  [...(mod ? [isMac ? 'Meta' : 'Control'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), key].join('+');
