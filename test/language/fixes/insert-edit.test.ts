import { describe, expect, test } from 'vitest';
import { insertEdits } from '../../../src/language/fixes/insert-edit.ts';
import { removeEdit } from '../../../src/language/fixes/remove-edit.ts';
import { type JsonArray, type JsonObject, readJson } from '../../../src/source/index.ts';
import fc from '../../support/fast-check.ts';

function apply(text: string, edits: ReturnType<typeof insertEdits>): string {
  return edits
    .toSorted((a, b) => b.range.start - a.range.start)
    .reduce(
      (changed, { range, text: added }) => changed.slice(0, range.start) + added + changed.slice(range.end),
      text,
    );
}

const rootOf = (text: string): JsonObject | JsonArray => {
  const { root } = readJson(text);
  if (root?.kind !== 'object' && root?.kind !== 'array') throw new Error('An object or a list is wanted.');
  return root;
};

describe('adding "b": 2 keeps everything else', () => {
  test.each<[text: string, expected: string]>([
    ['{}', '{\n  "b": 2\n}'],
    ['{ "a": 1 }', '{ "a": 1, "b": 2 }'],
    ['{ "a": 1, }', '{ "a": 1, "b": 2 }'],
    ['{\n  "a": 1\n}', '{\n  "a": 1,\n  "b": 2\n}'],
    ['{\n\t"a": 1\n}', '{\n\t"a": 1,\n\t"b": 2\n}'],
    ['{\n    "a": 1,\n}', '{\n    "a": 1,\n    "b": 2\n}'],
    ['{\n  "a": 1 // one\n}', '{\n  "a": 1, // one\n  "b": 2\n}'],
    ['{\n  "a": 1, // one\n}', '{\n  "a": 1, // one\n  "b": 2\n}'],
    ['{\n  "a": 1 /* one */\n  // end\n}', '{\n  "a": 1, /* one */\n  "b": 2\n  // end\n}'],
    ['{\r\n  "a": 1\r\n}', '{\r\n  "a": 1,\r\n  "b": 2\r\n}'],
    ['{\n  // nothing yet\n}', '{\n  "b": 2\n  // nothing yet\n}'],
  ])('%j', (text, expected) => {
    const changed = apply(text, insertEdits(text, rootOf(text), '"b": 2'));
    expect(changed.replace('{ "a": 1, "b": 2, }', '{ "a": 1, "b": 2 }')).toBe(expected);
    expect(readJson(changed).problems).toEqual([]);
  });
});

test('an item joins a list, and lines of a piece are indented', () => {
  const list = '["a"]';
  expect(apply(list, insertEdits(list, rootOf(list), '"b"'))).toBe('["a", "b"]');
  expect(apply('[]', insertEdits('[]', rootOf('[]'), '"b"'))).toBe('["b"]');
  const text = '{\n\t"a": 1\n}';
  expect(apply(text, insertEdits(text, rootOf(text), '"b": {\n\t"c": 1\n}'))).toBe(
    '{\n\t"a": 1,\n\t"b": {\n\t\t"c": 1\n\t}\n}',
  );
});

describe('removing takes the comma and the own line, and leaves comments', () => {
  test.each<[text: string, index: number, expected: string]>([
    ['{ "a": 1, "b": 2 }', 0, '{ "b": 2 }'],
    ['{ "a": 1, "b": 2 }', 1, '{ "a": 1 }'],
    ['{ "a": 1 }', 0, '{  }'],
    ['{\n  "a": 1,\n  "b": 2\n}', 0, '{\n  "b": 2\n}'],
    ['{\n  "a": 1,\n  "b": 2\n}', 1, '{\n  "a": 1\n}'],
    ['{\n  "a": 1, // one\n  "b": 2\n}', 0, '{\n  // one\n  "b": 2\n}'],
    ['{\n  "a": 1, // one\n  "b": 2\n}', 1, '{\n  "a": 1 // one\n}'],
    ['{\n  "a": 1, /* one */\n  "b": 2\n}', 0, '{\n  /* one */\n  "b": 2\n}'],
    ['{\n  "a": 1 /* one */,\n  "b": 2\n}', 0, '{\n  /* one */\n  "b": 2\n}'],
    ['{\n  "a": 1 // one\n  , "b": 2\n}', 0, '{\n  // one\n   "b": 2\n}'],
    ['{ "a": 1, /* two */ "b": 2 }', 0, '{ /* two */ "b": 2 }'],
    ['{\n  "a": 1,\n  "b": 2 // two\n}', 1, '{\n  "a": 1\n  // two\n}'],
    ['{\n  "a": 1,\n  "b": 2, // two\n}', 1, '{\n  "a": 1,\n  // two\n}'],
    ['{ "a": 1, "b": 2 /* two */ }', 1, '{ "a": 1 /* two */ }'],
    ['{ "a": 1, // one\n  "b": 2 }', 1, '{ "a": 1 // one\n   }'],
    ['{\r\n  "a": 1, // one\r\n  "b": 2\r\n}', 0, '{\r\n  // one\r\n  "b": 2\r\n}'],
    ['{\n  "a": 1 // one\n}', 0, '{\n  // one\n}'],
    ['{\n  "a": 1\n}', 0, '{\n}'],
    ['[\n  "a", // one\n  "b"\n]', 0, '[\n  // one\n  "b"\n]'],
    ['["a", "b", "c"]', 1, '["a", "c"]'],
  ])('%j without %i', (text, index, expected) => {
    const changed = apply(text, [removeEdit(text, rootOf(text), index)]);
    expect(changed).toBe(expected);
    expect(readJson(changed).problems).toEqual([]);
  });
});

test.each<[text: string, index: number, expected: string]>([
  ['{\n  "a": 1, // one\n  "b": 2\n}', 0, '{\n  "b": 2\n}'],
  ['{\n  "a": 1 /* one */, // two\n  "b": 2\n}', 0, '{\n  "b": 2\n}'],
  ['{\n  "a": 1,\n  "b": 2 // two\n}', 1, '{\n  "a": 1\n}'],
  ['{\n  "a": 1 // one\n  // end\n}', 0, '{\n  // end\n}'],
  ['{ "a": 1 /* one */, "b": 2 }', 0, '{ "b": 2 }'],
])('taking %j elsewhere with its comments', (text, index, expected) => {
  expect(apply(text, [removeEdit(text, rootOf(text), index, 'take')])).toBe(expected);
});

test('wherever comments stand, removing keeps them and the text whole', () => {
  const gap = fc.array(fc.constantFrom(' ', '\n', '/* c */', '// c\n', '\r\n  '), { maxLength: 4 });
  const member = fc.tuple(gap, gap, gap).map((gaps) => gaps.map((parts) => parts.join('')));
  const count = (text: string): number => text.split(' c').length;
  fc.assert(
    fc.property(fc.array(member, { minLength: 1, maxLength: 4 }), fc.nat(3), fc.boolean(), (gaps, at, trailing) => {
      const members = gaps.map(([lead, after, behind], name) => `${lead}"${name}": 1${after}\u0000${behind}`);
      const last = members.length - 1;
      const text = `{${members.map((it, name) => it.replace('\u0000', name < last || trailing ? ',' : '')).join('')}}`;
      const index = at % members.length;
      const changed = apply(text, [removeEdit(text, rootOf(text), index)]);
      expect(count(changed)).toBe(count(text));
      expect(readJson(changed).problems).toEqual([]);
      expect(keysOf(changed)).toEqual(members.map((_, name) => String(name)).filter((name) => name !== String(index)));
    }),
  );
});

function keysOf(text: string): readonly string[] {
  const root = rootOf(text);
  return root.kind === 'object' ? root.properties.map(({ key }) => key) : [];
}
