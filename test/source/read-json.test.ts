import { describe, expect, test } from 'vitest';
import { createLineIndex, findNode, pathAt, readJson, toJson } from '../../src/source/index.ts';
import { junk } from '../support/arbitrary-expression.ts';
import fc from '../support/fast-check.ts';

test('reads whatever JSON.parse reads, to the same value', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const { root, problems } = readJson(text);
      expect(problems).toEqual([]);
      expect(JSON.stringify(root && toJson(root))).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});

test('never throws, and every problem lies inside the text', () => {
  fc.assert(
    fc.property(junk, (text) => {
      for (const { range } of readJson(text).problems) {
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeLessThanOrEqual(Math.max(text.length, 1));
      }
    }),
  );
});

describe('mistakes', () => {
  test.each([
    ['{"a": 1 "b": 2}', 'missing-comma', '"b"'],
    ['{"a" 1}', 'missing-colon', '1'],
    ['{"a": }', 'value-expected', '}'],
    ['{a: 1}', 'invalid-symbol', 'a'],
    ['{"a": 1', 'missing-brace', '1'],
    ['["a"', 'missing-bracket', '"'],
    ['{"a": 1} 2', 'text-after-end', '2'],
    ['"a', 'unclosed-string', '"a'],
    [String.raw`"\q"`, 'invalid-escape', String.raw`"\q"`],
  ])('%s: %s', (text, code, place) => {
    const problem = readJson(text).problems.find((candidate) => candidate.code === code);
    expect(problem && text.slice(problem.range.start, problem.range.end)).toBe(place);
  });

  test('nesting without bound is refused', () => {
    expect(readJson('['.repeat(100_000)).problems.map(({ code }) => code)).toEqual(['too-deep']);
  });
});

test('accepts comments and trailing commas', () => {
  const { root, problems } = readJson('// a\n{ "x": [1, /* b */ 2,], }');
  expect(problems).toEqual([]);
  expect(root && toJson(root)).toEqual({ x: [1, 2] });
});

test('a byte order mark is a blank: places stay, and the text stays as it is', () => {
  const text = '\uFEFF{ "x": 1 }';
  const { root, problems, text: read } = readJson(text);
  expect(problems).toEqual([]);
  expect(read).toBe(text);
  expect(findNode(root, ['x'])?.range.start).toBe(text.indexOf('1'));
});

test('a key __proto__ is data', () => {
  const { root } = readJson('{"__proto__": {"admin": true}}');
  const value = root && (toJson(root) as Record<string, unknown>);
  expect(Object.keys(value ?? {})).toEqual(['__proto__']);
  expect((value as { admin?: boolean }).admin).toBeUndefined();
});

test('the last of equal keys counts', () => {
  const { root } = readJson('{"a": 1, "a": 2}');
  expect(root && toJson(root)).toEqual({ a: 2 });
  expect(findNode(root, ['a'])).toMatchObject({ value: 2 });
});

describe('offsets through escapes', () => {
  const text = String.raw`{"k": "a\n\u0041\"z"}`;
  const node = findNode(readJson(text).root, ['k']);

  test.each([
    [0, 'a'],
    [1, String.raw`\n`],
    [2, String.raw`\u0041`],
    [3, String.raw`\"`],
    [4, 'z'],
  ])('character %i is spelled %s', (offset, spelling) => {
    if (node?.kind !== 'string') throw new Error('not a text');
    const [start, end] = [node.toSourceOffset(offset), node.toSourceOffset(offset + 1)];
    expect(text.slice(start, end)).toBe(spelling);
    expect(node.toDecodedOffset(start)).toBe(offset);
    expect(node.toDecodedOffset(end - 1)).toBe(offset);
  });
});

test('finds what stands at an offset', () => {
  const text = '{"a": [1, {"b": "x"}]}';
  const at = (piece: string) => pathAt(readJson(text), text.indexOf(piece) + 1);
  expect(at('"x"')).toMatchObject({ path: ['a', 1, 'b'], inKey: false });
  expect(at('"b"')).toMatchObject({ path: ['a', 1, 'b'], inKey: true });
  expect(at('{"b"')?.path).toEqual(['a', 1, 'b']);
  expect(pathAt(readJson(text), 100)).toBeUndefined();
});

test('counts lines after every kind of line break', () => {
  const text = 'a\nbc\r\nd\re';
  const lines = createLineIndex(text);
  expect([0, 3, 6, 8].map((offset) => lines.positionAt(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 2 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
  ]);
  for (let offset = 0; offset <= text.length; offset++) expect(lines.offsetAt(lines.positionAt(offset))).toBe(offset);
});
