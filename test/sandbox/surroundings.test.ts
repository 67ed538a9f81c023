import { describe, expect, test } from 'vitest';
import type { Value } from '../../src/engine/index.ts';
import { load } from './load.ts';

describe('iml', () => {
  test.each<[string, string, string, Value]>([
    ['holds built-ins', "function f() { return iml.upper('a') + iml.length([1, 2]); }", '{{f()}}', 'A2'],
    ['gives dates', "function f() { return iml.parseDate('2024-01-01') instanceof Date; }", '{{f()}}', true],
    ['gives buffers', "function f() { return iml.toBinary('é').length; }", '{{f()}}', 2],
    ['holds the other functions', 'function f() { return iml.g() * 2; } function g() { return 3; }', '{{f()}}', 6],
    ['lets a function call itself', 'function f(n) { return n < 1 ? 0 : n + iml.f(n - 1); }', '{{f(100)}}', 5050],
    ['calls lazy functions', "function f(x) { return iml.if(x, 'y', 'n') + iml.ifempty('', 'e'); }", '{{f(0)}}', 'ne'],
    [
      'prefers the app’s own',
      "function upper() { return 'mine'; } function f() { return iml.upper('a'); }",
      '{{f()}}',
      'mine',
    ],
    [
      'throws what a built-in rejects',
      "function f() { try { return iml.parseDate('x'); } catch (error) { return error.message; } }",
      '{{f()}}',
      'iml.parseDate: the text "x" is not a date.',
    ],
    ['works in the scenario’s timezone', "function f(d) { return iml.formatDate(d, 'HH:mm'); }", '{{f(now)}}', '13:00'],
    ['is joined by environment', 'function f() { return environment.timezone; }', '{{f()}}', 'Europe/Prague'],
    ['and by this', 'function f() { return this.timezone; }', '{{f()}}', 'Europe/Prague'],
    [
      'and by the run’s clock',
      'function f() { return new Date().toISOString() + Date.now(); }',
      '{{f()}}',
      '2024-03-10T12:00:00.000Z1710072000000',
    ],
  ])('%s', async (_name, source, template, expected) => {
    const { value, problems, dispose } = await load(source, { timezone: 'Europe/Prague' });
    expect(problems).toEqual([]);
    expect(value(template)).toEqual(expected);
    dispose();
  });
});

test('Buffer knows the encodings of Node', async () => {
  const { value, dispose } = await load(
    "function f(t) { return ['hex', 'base64', 'base64url', 'latin1'].map((name) => Buffer.from(t).toString(name)); }",
  );
  expect(value('{{f(t)}}', { t: 'é?>' })).toEqual(['c3a93f3e', 'w6k/Pg==', 'w6k_Pg', 'Ã©?>']);
  dispose();
});

test('nothing of the host is there', async () => {
  const names = [
    'process',
    'global',
    'require',
    'module',
    'fetch',
    'window',
    'self',
    'document',
    'postMessage',
    'setTimeout',
    'indexedDB',
    'WebAssembly',
  ];
  const { value, dispose } = await load(
    `function f() { return [${names.map((name) => `typeof ${name}`).join(', ')}].filter((kind) => kind !== 'undefined'); }`,
  );
  expect(value('{{f()}}')).toEqual([]);
  dispose();
});

test('debug shows its arguments and gives nothing back', async () => {
  const lines: unknown[] = [];
  const { value, dispose } = await load("function f(x) { return debug('x is', x, { a: [x] }); }", {
    onDebug: (line) => lines.push(line),
  });
  expect(value('{{f(1)}}')).toBeUndefined();
  expect(lines).toEqual([{ functionName: 'f', text: 'x is 1 {"a":[1]}' }]);
  dispose();
});

test('changed built-in objects break the script’s own work only', async () => {
  const { value, dispose } = await load(`
    function spoil() {
      Object.prototype.polluted = 1;
      JSON.stringify = () => '"forged"';
      Object.keys = () => ['forged'];
      Array.prototype.push = () => 0;
      return { a: [1] };
    }
    function look(o) { return o; }
  `);
  expect(value('{{spoil()}}')).toEqual({ a: [1] });
  expect(value('{{look(o)}}', { o: { b: [2] } })).toEqual({ b: [2] });
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  dispose();
});

test('the constructor of a host value leads nowhere', async () => {
  const { value, dispose } = await load(
    "function f() { return iml.upper.constructor('return typeof process')() + debug.constructor('return typeof fetch')(); }",
  );
  expect(value('{{f()}}')).toBe('undefinedundefined');
  dispose();
});
