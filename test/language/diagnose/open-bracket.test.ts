import { expect, test } from 'vitest';
import { openBracket } from '../../../src/language/diagnose/open-bracket.ts';

test.each<[text: string, at: string | undefined, wanted?: string]>([
  ['{\n  "a": {\n    "b": 1,\n  "c": 2\n}', '"c"', '}'],
  ['{\n\t"a": [\n\t\t1,\n\t"c": 2\n}', '"c"', ']'],
  ['{\n  "a": { "b": [\n  "c": 2\n}', '"c"', ']}'],
  ['{\n  "a": {\n    "b": [1\n}', '}', ']}'],
  ['{\n  // "x": {\n  "a": "{",\n  "b": {\n    "c": "}"\n  "d": 1\n}', '"d"', '}'],
  // Texts that are not indented tell nothing, nor do those that are on one line.
  ['{\n"a": {\n"b": 1,\n"c": 2\n}', undefined],
  ['{ "a": { "b": 1, "c": 2 }', undefined],
  ['{\n  "a": {\n    "b": 1\n  },\n  "c": [\n    1\n  ]\n', undefined],
])('%j', (text, at, wanted) => {
  const found = openBracket(text);
  expect(found && { at: text.slice(found.range.start, found.range.end), wanted: found.wanted }).toEqual(
    at === undefined ? undefined : { at, wanted },
  );
});
