import { describe, expect, test } from 'vitest';
import { FunctionError, type Value } from '../../../../src/engine/index.ts';
import fc from '../../../support/fast-check.ts';
import { call } from '../call.ts';

describe('createXML', () => {
  test.each<[value: Value, xml: string]>([
    [{ a: '1' }, '<a>1</a>'],
    [{ a: null }, '<a/>'],
    [{ a: '' }, '<a/>'],
    [{ a: {} }, '<a/>'],
    [{ a: [{ b: true }] }, '<a><b>true</b></a>'],
    [{ a: { b: [1, null, { c: 2 }], d: undefined, e: [] } }, '<a><b>1</b><b/><b><c>2</c></b></a>'],
    [{ a: { _attributes: { x: '1', y: null, z: undefined } } }, '<a x="1" y=""/>'],
    [{ a: { _value: 't', b: 1 } }, '<a>t<b>1</b></a>'],
    [{ a: new Date(0) }, '<a>1970-01-01T00:00:00.000Z</a>'],
    [{ a: '<b>&"\r' }, '<a>&lt;b&gt;&amp;"&#13;</a>'],
    [{ a: { _attributes: { x: '<">&\n\t' } } }, '<a x="&lt;&quot;&gt;&amp;&#10;&#9;"/>'],
    [{ 'x:é': '1' }, '<x:é>1</x:é>'],
  ])('%j', (value, xml) => {
    expect(call('createXML', [value])).toBe(xml);
  });

  test.each<[value: Value, sentence: string]>([
    [{}, 'this collection has 0'],
    [{ a: 1, b: 2 }, 'this collection has 2'],
    [{ a: [1, 2] }, 'this collection has 2'],
    [{ 'a><b': 1 }, '"a><b" cannot be the name'],
    [{ a: { _attributes: { 'x y': 1 } } }, '"x y" cannot be the name'],
    [{ a: { _attributes: 'x' } }, 'the _attributes of "a" must be a collection'],
    [{ a: { b: [[1]] } }, 'the list "b" holds a list'],
    [{ a: 'x\u0000' }, 'U+0000'],
    [{ a: '\ud800' }, 'U+D800'],
    [nested(300), 'deeper than 200 levels'],
  ])('refuses case %#', (value, sentence) => {
    expect(() => call('createXML', [value])).toThrow(FunctionError);
    expect(() => call('createXML', [value])).toThrow(sentence);
  });
});

describe('parseXML', () => {
  test('takes a buffer, and text with a byte order mark', () => {
    expect(call('parseXML', [new Uint8Array([0x3c, 0x61, 0x2f, 0x3e])])).toEqual({ a: '' });
    expect(call('parseXML', ['\ufeff<?xml version="1.0"?><a/>'])).toEqual({ a: '' });
  });

  test.each<[text: Value, sentence: string]>([
    ['<a><b></a>', 'the text is no XML'],
    ['', 'the text is no XML'],
    ['<a>'.repeat(300) + '</a>'.repeat(300), 'deeper than 200 levels'],
    [{ a: 1 }, 'XML text is needed, and this is a collection'],
  ])('refuses case %#', (text, sentence) => {
    expect(() => call('parseXML', [text])).toThrow(FunctionError);
    expect(() => call('parseXML', [text])).toThrow(sentence);
  });

  test('reads what createXML writes', () => {
    const name = fc
      .stringMatching(/^[a-z_][a-z0-9.-]{0,5}$/)
      .filter((text) => !['_value', '_attributes'].includes(text));
    const text = fc
      .string({ unit: 'grapheme' })
      .map((string) => `x${string.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd]/g, '')}`);
    const attributes = fc.dictionary(name, text, { minKeys: 1 }).map((members) => ({ ...members }));
    const { element } = fc.letrec<{ element: Value }>((tie) => ({
      element: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.record({ _attributes: attributes, _value: text }),
        fc
          .dictionary(name, fc.array(tie('element'), { minLength: 1, maxLength: 3 }), { minKeys: 1 })
          .map((members) => ({ ...members })),
      ),
    }));
    fc.assert(
      fc.property(name, element, (root, value) => {
        expect(call('parseXML', [call('createXML', [{ [root]: value }])])).toEqual({ [root]: value });
      }),
    );
  });
});

function nested(levels: number): Value {
  let value: Value = 'x';
  for (let level = 0; level < levels; level++) value = { a: value };
  return value;
}
