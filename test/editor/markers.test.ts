import type * as Monaco from 'monaco-editor/editor';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { toMarker } from '../../src/editor/adapters/markers.ts';
import type { EditorProblem } from '../../src/editor/editor.ts';

/** As much of Monaco as a marker is made of. */
const monaco = {
  MarkerSeverity: { Error: 8, Warning: 4, Info: 2 },
  MarkerTag: { Unnecessary: 1, Deprecated: 2 },
  Uri: { parse: (text: string) => text },
} as unknown as typeof Monaco;
const model = {
  getPositionAt: (offset: number) => ({ lineNumber: 1, column: offset + 1 }),
} as unknown as Monaco.editor.ITextModel;

const problem: EditorProblem = {
  range: { start: 2, end: 5 },
  severity: 'warning',
  code: 'deprecated',
  message: 'It is old.',
  docs: '#problem/deprecated',
};

beforeAll(() => void vi.stubGlobal('location', { href: 'https://page.test/' }));
afterAll(() => void vi.unstubAllGlobals());

test.each<[tag: EditorProblem['tag'], expected: readonly number[] | undefined]>([
  [undefined, undefined],
  ['deprecated', [2]],
  ['unused', [1]],
])('what is %s is drawn so', (tag, expected) => {
  const marker = toMarker(monaco, model, { ...problem, ...(tag === undefined ? {} : { tag }) });
  expect(marker).toMatchObject({ startColumn: 3, endColumn: 6, severity: 4, message: 'It is old.' });
  expect(marker.tags).toEqual(expected);
});
