import { describe, expect, test } from 'vitest';
import {
  createLineIndex,
  createStringOffsets,
  findNode,
  type JsonNode,
  type JsonPath,
  pathAt,
  readJson,
  toJson,
  toJsonPointer,
  toSourceRange,
} from '../../src/source/index.ts';
import fc from '../support/fast-check.ts';

describe('lines and columns', () => {
  test.each([
    ['a\nbc', 3, { line: 2, column: 2 }],
    ['a\r\nbc', 3, { line: 2, column: 1 }],
    ['a\rbc', 2, { line: 2, column: 1 }],
    ['', 0, { line: 1, column: 1 }],
    ['a\n', 2, { line: 2, column: 1 }],
    ['a', 99, { line: 1, column: 2 }],
    ['a', -1, { line: 1, column: 1 }],
  ])('%j at %i', (text, offset, position) => {
    expect(createLineIndex(text).positionAt(offset)).toEqual(position);
  });

  test('every offset comes back from its position', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '😀', '\n', '\r', '\t') }), fc.nat(), (text, seed) => {
        const offset = seed % (text.length + 1);
        const lines = createLineIndex(text);
        expect(lines.offsetAt(lines.positionAt(offset))).toBe(offset);
      }),
    );
  });
});

describe('offsets inside of texts with escapes', () => {
  test.each([
    ['"abc"', 1, 2],
    [String.raw`"a\nb"`, 2, 4],
    [String.raw`"\u0041b"`, 1, 7],
    [String.raw`"\"{{x}}"`, 1, 3],
    ['"abc', 3, 4],
    ['"', 0, 1],
  ])('%s: character %i is written at %i', (raw, decoded, written) => {
    const offsets = createStringOffsets(0, raw);
    expect(offsets.toSourceOffset(decoded)).toBe(written);
    expect(offsets.toDecodedOffset(written)).toBe(decoded);
  });

  test('the way there and back, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(50), (text, seed, start) => {
        const offset = seed % (text.length + 1);
        const offsets = createStringOffsets(start, JSON.stringify(text));
        expect(offsets.toDecodedOffset(offsets.toSourceOffset(offset))).toBe(offset);
      }),
    );
  });
});

test.each([
  ['"ab|{{c}}|d"', 2, 7],
  [String.raw`"a\n|{{c}}|\u0041"`, 2, 7],
  [String.raw`"|\u007b{c}}|"`, 0, 5],
])('a range of the text in %s', (marked, start, end) => {
  const [from, to] = [marked.indexOf('|'), marked.lastIndexOf('|') - 1];
  expect(toSourceRange(createStringOffsets(0, marked.replaceAll('|', '')), { start, end })).toEqual({
    start: from,
    end: to,
  });
});

describe('what stands at a place', () => {
  test.each([
    ['{"a": {"b": [1, |2]}}', ['a', 'b', 1], false],
    ['{"a|": 1}', ['a'], true],
    ['{"a": "x|"}', ['a'], false],
    ['{"a": 1|, "b": 2}', ['a'], false],
    ['{ | "a": 1}', [], false],
    ['[{"k": tr|ue}]', [0, 'k'], false],
    ['["a"|"b"]', [0], false],
    ['{"a": 1|"b": 2}', ['a'], false],
  ])('%s', (marked, path, inKey) => {
    const place = pathAt(readJson(marked.replace('|', '')), marked.indexOf('|'));
    expect({ path: place?.path, inKey: place?.inKey }).toEqual({ path, inKey });
  });

  // Read without the order of the pieces, which `pathAt` relies on.
  test('is the first of all nodes that cover it, however broken the text is', () => {
    const covering = (node: JsonNode, offset: number): JsonPath | undefined => {
      if (offset < node.range.start || node.range.end < offset) return undefined;
      const pieces: readonly (readonly [string | number, JsonNode | undefined, JsonNode?])[] =
        node.kind === 'object'
          ? node.properties.map(({ key, keyNode, value }) => [key, value, keyNode])
          : node.kind === 'array'
            ? node.items.map((item, index) => [index, item])
            : [];
      for (const [name, value, key] of pieces) {
        if (key !== undefined && covering(key, offset) !== undefined) return [name];
        const inside = value && covering(value, offset);
        if (inside !== undefined) return [name, ...inside];
      }
      return [];
    };
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.nat(), fc.nat(3), (json, at, cut, length) => {
        const text = json.slice(0, cut % (json.length + 1)) + json.slice((cut % (json.length + 1)) + length);
        const document = readJson(text);
        const offset = at % (text.length + 1);
        expect(pathAt(document, offset)?.path).toEqual(document.root && covering(document.root, offset));
      }),
    );
  });

  test('nothing stands outside of the value', () => {
    expect(pathAt(readJson('  {}  '), 5)).toBeUndefined();
    expect(pathAt(readJson(''), 0)).toBeUndefined();
  });
});

describe('nodes by path', () => {
  const { root } = readJson('{"a": [{"b": 1}], "k": 1, "k": 2, "0": 3}');

  test.each([
    [['a', 0, 'b'], 1],
    [['k'], 2],
    [['0'], 3],
    [['a', 1], undefined],
    [['a', 'b'], undefined],
    [['k', 'x'], undefined],
    [['toString'], undefined],
  ])('%j', (path, expected) => {
    const node = findNode(root, path);
    expect(node && toJson(node)).toEqual(expected);
  });

  test.each([
    [[], ''],
    [['a', 0], '/a/0'],
    [['a/b', '~'], '/a~1b/~0'],
  ])('%j as a pointer', (path, pointer) => {
    expect(toJsonPointer(path)).toBe(pointer);
  });
});

test('what JSON.parse reads is read alike, whatever it is', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const { root, problems } = readJson(text);
      expect(problems).toEqual([]);
      expect(root && toJson(root)).toEqual(JSON.parse(text));
    }),
  );
});

test('no text makes the reader throw, and every range lies inside of it', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', 'a', '1', '\\', '/', '*', '\n', ' ', 'true'),
      }),
      (text) => {
        for (const { range, message } of readJson(text).problems) {
          expect(range.start).toBeLessThanOrEqual(range.end);
          expect(range.end).toBeLessThanOrEqual(Math.max(text.length, 1));
          expect(message).not.toBe('');
        }
      },
    ),
    { numRuns: 1000 },
  );
});
