import { describe, expect, test } from 'vitest';
import { loadMonaco } from '../../../src/editor/load-monaco.ts';
import { replaceText } from '../../../src/editor/replace-text.ts';

const { editor } = loadMonaco();

const unix = '{\n  "a": 1,\n  "b": 2\n}\n';
const windows = unix.replaceAll('\n', '\r\n');
const mixed = unix.replace('\n', '\r\n');
const marked = (text: string) => `\ufeff${text}`;

describe('what a model holds after it was given a text', () => {
  test.each<[name: string, before: string, given: string, held: string]>([
    ['line ends of Windows, in an empty one', '', windows, windows],
    ['line ends of Windows, after those of Unix', unix, windows, windows],
    ['line ends of Unix, after those of Windows', windows, unix.replace('1', '3'), unix.replace('1', '3')],
    ['one line, after several', windows, '{}', '{}'],
    ['mixed line ends', '{}', mixed, unix],
    ['a byte order mark, in an empty one', '', marked(unix), unix],
    ['a byte order mark, after another text', '{}', marked(windows), windows],
    ['a byte order mark before what it holds already', unix, marked(unix), unix],
  ])('%s', (_name, before, given, held) => {
    const model = editor.createModel(before, 'plaintext');
    expect(replaceText(editor, model, given)).toBe(held === given);
    expect(model.getValue()).toBe(held);
    // An offset of the text is the same place in the model.
    expect(model.getOffsetAt(model.getPositionAt(held.indexOf('}')))).toBe(held.indexOf('}'));
    model.dispose();
  });
});
