import { describe, expect, test } from 'vitest';
import { readXml } from '../../../src/engine/index.ts';

describe('XML as an object', () => {
  test.each([
    ['<a>1</a>', { a: '1' }],
    ['<a/>', { a: '' }],
    ['<a> \n </a>', { a: '' }],
    ['<a> x </a>', { a: ' x ' }],
    ['<a>1\r\n2\r3&#13;</a>', { a: '1\n2\n3\r' }],
    ['<a><b>1</b></a>', { a: { b: ['1'] } }],
    ['<a><b>1</b><c/><b>2</b></a>', { a: { b: ['1', '2'], c: [''] } }],
    ['<a id="7">x</a>', { a: { _attributes: { id: '7' }, _value: 'x' } }],
    ['<a id="7"/>', { a: { _attributes: { id: '7' } } }],
    ['<a>x<b/>y</a>', { a: { b: [''], _value: 'xy' } }],
    ['<a>A &amp; B &#233;&#x41;</a>', { a: 'A & B éA' }],
    ['<a>&nbsp;</a>', { a: '&nbsp;' }],
    ['<a><![CDATA[<x> & y]]></a>', { a: '<x> & y' }],
    ['<a><![CDATA[ ]]></a>', { a: ' ' }],
    [
      '\n<?xml version="1.0"?><!-- c --><?p i?><x:a xmlns:x="urn:x"/>',
      { 'x:a': { _attributes: { 'xmlns:x': 'urn:x' } } },
    ],
    ['<!DOCTYPE a [<!ENTITY e "boom">]><a>&e;</a>', { a: '&e;' }],
    ['<constructor><toString/></constructor>', { constructor: { toString: [''] } }],
  ])('%s', (text, expected) => {
    expect(readXml(text)).toEqual({ ok: true, value: expected });
  });

  test('a text of nothing but old line ends', () => {
    expect(readXml(`<a>${'\r'.repeat(100_000)}x</a>`)).toEqual({ ok: true, value: { a: `${'\n'.repeat(100_000)}x` } });
  });

  test('__proto__ is a name like any other', () => {
    const read = readXml('<__proto__><a/></__proto__>');
    expect(read.ok && Object.keys(read.value)).toEqual(['__proto__']);
  });
});

test.each(['', 'plain', '<a>', '<a><b></a>', '<a/><b/>', '<a b=1/>', '<!-- c -->'])('"%s" is no XML', (text) => {
  expect(readXml(text)).toEqual({ ok: false, error: { message: expect.any(String) } });
});

test.each([201, 20_000])('%i levels are too deep', (levels) => {
  expect(readXml('<a>'.repeat(levels) + '</a>'.repeat(levels))).toEqual({
    ok: false,
    error: { message: 'Elements are nested deeper than 200 levels.' },
  });
});
