import { actInCode } from '../commands/act-in-code.ts';
import type { CodeAction } from '../view/code-action.ts';
import type { Action } from './action.ts';
import type { Shortcut } from './shortcut.ts';

const inCode = (code: CodeAction, title: string, words: string, editorKey?: Shortcut): Action => ({
  id: `code-${code}`,
  title,
  group: 'Editor',
  words,
  ...(editorKey === undefined ? {} : { editorKey }),
  perform: (ports) => actInCode(ports, code),
});

/** What Monaco does by itself, so that it is found by name too. Where a Mac has other keys none are named. */
export const codeActions: readonly Action[] = [
  inCode('find', 'Search in the code', 'find text', { key: 'f', mod: true }),
  inCode('replace', 'Replace in the code', 'find text change'),
  inCode('fix', 'Fix the problem at the cursor', 'quick fix light bulb mend', { key: '.', mod: true }),
  inCode('rename', 'Rename what is at the cursor', 'symbol parameter refactor', { key: 'F2' }),
  inCode('definition', 'Go to where it is declared', 'definition declaration', { key: 'F12' }),
  inCode('references', 'Show where it is used', 'references usages', { key: 'F12', shift: true }),
  inCode('symbol', 'Go to a directive in the section', 'symbol outline jump', { key: 'o', mod: true, shift: true }),
  inCode('line', 'Go to a line', 'jump number'),
];
