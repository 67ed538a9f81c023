import { describe, expect, test } from 'vitest';
import { emptyText, type Value } from '../../src/engine/index.ts';
import { load } from './load.ts';

describe('a value goes into a function and comes back as it was', () => {
  test.each<[string, Value]>([
    ['undefined', undefined],
    ['null', null],
    ['text', 'ž "quoted" 😀\n'],
    ['half of a pair', '\ud83d'],
    ['negative zero', -0],
    ['NaN', Number.NaN],
    ['Infinity', Number.NEGATIVE_INFINITY],
    ['a date', new Date('2024-02-29T12:00:00.123Z')],
    ['a buffer', new Uint8Array([0, 255, 10])],
    ['emptystring', emptyText],
    ['a list that looks like our own marks', ['u', ['d', 0], ['n', 'NaN']]],
    ['a collection', { a: { b: [1, null, undefined] }, 'with blanks': new Date(0) }],
  ])('%s', async (_name, value) => {
    const { value: valueOf, dispose } = await load('function same(x) { return x; }');
    expect(valueOf('{{same(v)}}', { v: value })).toEqual(value);
    dispose();
  });
});

test('a member named __proto__ stays data on both sides', async () => {
  const { value, dispose } = await load('function same(x) { return x.polluted === undefined ? x : "reached"; }');
  const back = value('{{same(v)}}', { v: JSON.parse('{"__proto__": {"polluted": true}}') as Value }) as object;
  expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
  expect(Object.hasOwn(back, '__proto__')).toBe(true);
  dispose();
});

describe('what a function sees of its arguments', () => {
  test.each<[string, string, Value]>([
    ['a date is one', '{{kind(now)}}', '[object Date]'],
    ['a buffer is a Buffer', "{{hex(toBinary('Make'))}}", '4d616b65'],
    ['a missing argument is undefined', '{{none()}}', true],
    ['defaults apply to what is missing', '{{defaults()}}', 'A'],
    ['null is no missing argument', '{{defaults(null)}}', null],
    ['further arguments reach `arguments`', '{{count(1, 2, 3)}}', 3],
    ['`arguments` counts what was written', '{{some()}}{{some(1)}}{{some(; )}}{{some(1, 2, 3)}}', '0123'],
    ['also in a call through iml', '{{inner()}}', 1],
    ['and rest parameters', '{{rest(1, 2, 3)}}', [2, 3]],
    ['an array literal is null', "{{kind(['a'])}}", '[object Null]'],
    ['an object literal is text', "{{kind({ k: 'v' })}}", '[object String]'],
  ])('%s', async (_name, template, expected) => {
    const { value, dispose } = await load(`
      function kind(x) { return Object.prototype.toString.call(x); }
      function hex(x) { return Buffer.isBuffer(x) ? x.toString('hex') : 'no buffer'; }
      function none(x) { return x === undefined; }
      function defaults(a = 'A') { return a; }
      function count() { return arguments.length; }
      function some(a, b) { return arguments.length; }
      function inner() { return iml.some('x'); }
      function rest(first, ...others) { return others; }
    `);
    expect(value(template)).toEqual(expected);
    dispose();
  });
});

test('a getter may call functions while its value leaves', async () => {
  const { value, dispose } = await load(
    "function give() { return { a: [{ get b() { return iml.split('x,y', ','); } }], c: 1 }; }",
  );
  expect(value('{{give()}}')).toEqual({ a: [{ b: ['x', 'y'] }], c: 1 });
  dispose();
});

describe('what cannot leave is named, with its place', () => {
  test.each([
    ['return () => 1', 'returned a function.'],
    ['return { list: [1, Symbol("x")] }', 'returned a symbol at list.1.'],
    ['return 10n', 'returned a BigInt.'],
    ['return new Map()', 'returned a Map.'],
    ['return { all: (function* () { yield 1; })() }', 'returned a generator at all.'],
    ['return [1].values()', 'returned an iterator.'],
    ['return Promise.resolve(1)', 'returned a Promise; IML does not wait'],
    ['const a = {}; a.a = a; return a', 'nested deeper than'],
  ])('%s', async (body, sentence) => {
    const { failure, dispose } = await load(`function give() { ${body}; }`);
    expect(failure('{{give()}}')).toContain(
      `The custom function "give" ${sentence.startsWith('nested') ? 'returned a value ' : ''}${sentence}`,
    );
    dispose();
  });
});
