import { expect, test } from 'vitest';
import { type Fix, withoutRepeated } from '../../../src/language/index.ts';

const edit = (start: number, end: number, text: string): Fix['edits'][number] => ({
  section: 'communication',
  range: { start, end },
  text,
});

test('of fixes that lead to the same text the first stays', () => {
  const fixes: readonly Fix[] = [
    { title: 'Use [1]', edits: [edit(1, 4, '[1]')] },
    { title: 'Use a[1]', edits: [edit(0, 4, 'a[1]')] },
    { title: 'Use first(a)', edits: [edit(0, 4, 'first(a)')] },
  ];
  const left = withoutRepeated(fixes, { communication: 'a[0]' });
  expect(left.map(({ title }) => title)).toEqual(['Use [1]', 'Use first(a)']);
});
