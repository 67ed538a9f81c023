import { describe, expect, test } from 'vitest';
import { findEntries } from '../../../src/ui/palette/find-entries.ts';
import type { PaletteEntry } from '../../../src/ui/palette/palette-entries.ts';

const entry = (group: string, title: string, more: Partial<PaletteEntry> = {}): PaletteEntry => ({
  id: title,
  group,
  title,
  perform: () => undefined,
  ...more,
});

const entries = [
  entry('Actions', 'Run the connection', { words: 'execute' }),
  entry('Actions', 'Save now'),
  entry('Jump to', 'Parameters', { detail: 'section' }),
  entry('Examples', 'Runner’s API', { detail: 'key in a header' }),
  entry('Examples', 'Basic', { detail: 'user and password' }),
];

const titles = (query: string) => findEntries(entries, query).map(({ entry: found }) => found.title);

describe('what a query finds', () => {
  test.each([
    ['', ['Run the connection', 'Save now', 'Parameters', 'Runner’s API', 'Basic']],
    ['run', ['Run the connection', 'Runner’s API']],
    ['EXECUTE', ['Run the connection']],
    ['connection run', ['Run the connection']],
    ['section', ['Parameters']],
    ['key header', ['Runner’s API']],
    ['examples', ['Runner’s API', 'Basic']],
    ['para', ['Parameters']],
    ['zzz', []],
  ])('%s', (query, expected) => {
    expect(titles(query)).toEqual(expected);
  });

  test('a title that begins with the query brings its group to the front', () => {
    expect(titles('ba')).toEqual(['Basic']);
    expect(titles('s')[0]).toBe('Save now');
  });

  test('marks what was found in the title, in order', () => {
    const [found] = findEntries(entries, 'connection run');
    expect(found?.marks).toEqual([
      { start: 0, end: 3 },
      { start: 8, end: 18 },
    ]);
  });
});
