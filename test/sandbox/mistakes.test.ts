import { describe, expect, test } from 'vitest';
import { load } from './load.ts';

describe('errors say the function, the cause and the line', () => {
  test.each([
    ["function f() {\n\n  throw new TypeError('bad');\n}", 'threw TypeError: bad (line 3).'],
    ["function g() {}\nfunction f() {\n  throw new Error('second');\n}", 'threw Error: second (line 3).'],
    ['function f() { return iml.nope(); }', 'threw TypeError: not a function (line 1).'],
    ['function f() { return x.y; }', "threw ReferenceError: 'x' is not defined (line 1)."],
    ["function f() { throw 'plain'; }", 'threw plain.'],
    ['function f() { throw { code: 5 }; }', 'threw {"code":5}.'],
    ["function f() { throw { message: 'quota' }; }", 'threw quota.'],
    ['function f() { throw new Proxy({}, { get() { throw 1; } }); }', 'threw something that cannot be shown.'],
    ["function f() { throw new Error('x'.repeat(20000)); }", 'threw Error: a message of 20000 characters (line 1).'],
    ["function f() { return iml.parseDate('x'); }", 'iml.parseDate: the text "x" is not a date'],
    ['function f() { return f(); }', 'Look for a function that calls itself without end.'],
  ])('%s', async (source, sentence) => {
    const { failure, dispose } = await load(source);
    const message = failure('{{f()}}');
    expect(message).toContain('The custom function "f"');
    expect(message).toContain(sentence);
    dispose();
  });
});

describe('one function with a mistake does not stop the others', () => {
  test.each([
    ['broken syntax', 'function bad() { return 1 +; }', 'syntax', 1],
    ['an open bracket', '\nfunction bad() { return [1; }', 'syntax', 2],
    ['too many characters', `function bad() { return '${'x'.repeat(5000)}'; }`, 'IM005', 1],
  ])('%s', async (_name, bad, code, line) => {
    const { value, failure, problems, dispose } = await load(`${bad}\nfunction good() { return 'fine'; }`);
    expect(problems).toMatchObject([{ code, name: 'bad', line }]);
    expect(value('{{good()}}')).toBe('fine');
    expect(failure('{{bad()}}')).toBe(`bad: The custom function ${problems[0]?.message}`);
    dispose();
  });

  test('of two with one name the last counts', async () => {
    const { value, problems, dispose } = await load('function f() { return 1; }\nfunction f() { return 2; }');
    expect(problems).toMatchObject([{ code: 'duplicate', name: 'f', line: 1 }]);
    expect(value('{{f()}}')).toBe(2);
    dispose();
  });

  test.each([
    ['', []],
    ['// nothing yet', [{ code: 'no-function' }]],
    ['const f = () => 1;', [{ code: 'no-function', line: 1 }]],
  ])('a text without functions: %j', async (source, expected) => {
    const { functions, problems, dispose } = await load(source);
    expect(functions).toEqual([]);
    expect(problems).toMatchObject(expected);
    dispose();
  });
});

describe('what would never end is stopped, and the next call works', () => {
  // What grows must meet the cap of memory first, however slow the machine: its deadline is far away.
  test.each([
    ['a loop', 500, 'for (;;) {}', 'was stopped after 0.5 s'],
    ['a loop that catches everything', 500, 'for (;;) { try { for (;;) {} } catch (e) {} }', 'was stopped after 0.5 s'],
    ['a regular expression', 500, "return /^(a+)+$/.test('a'.repeat(60) + 'b')", 'was stopped after 0.5 s'],
    ['a growing list', 60_000, "const l = []; for (;;) l.push('x'.repeat(100000) + l.length)", 'used more memory'],
    ['a growing text', 60_000, "let text = 'x'; for (;;) text += text", 'memory|string|too long'],
  ])('%s', async (_name, deadlineMs, body, sentence) => {
    const { value, failure, dispose } = await load(`function f() { ${body}; } function g() { return 'works'; }`, {
      deadlineMs,
    });
    expect(failure('{{f()}}')).toMatch(new RegExp(sentence));
    expect(value('{{g()}}')).toBe('works');
    dispose();
  });

  test('a sign of life comes while code runs', async () => {
    let signs = 0;
    const { failure, dispose } = await load('function f() { for (;;) {} }', {
      deadlineMs: 1200,
      onAlive: () => (signs += 1),
    });
    failure('{{f()}}');
    expect(signs).toBeGreaterThan(0);
    dispose();
  });

  test('after dispose a call says why it cannot run', async () => {
    const { failure, dispose } = await load('function f() { return 1; }');
    dispose();
    expect(failure('{{f()}}')).toContain('its sandbox is closed');
  });
});
