import { describe, expect, test } from 'vitest';
import {
  builtinList,
  builtins,
  callFunction,
  compileTemplate,
  createEnv,
  emptyText,
  FunctionError,
  type Value,
} from '../../../src/engine/index.ts';
import { EvalError } from '../../../src/engine/eval-error.ts';
import fc from '../../support/fast-check.ts';

const simple: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom(undefined, null, true, false, emptyText, Number.NaN, Number.POSITIVE_INFINITY, -0),
  fc.constantFrom(
    '',
    'a',
    '/a/g',
    '/(/',
    '2024-02-29',
    '2016-06-20T17:26:44.356Z',
    'YYYY-MM-DD',
    'asc',
    'hex',
    'D',
    '[1].a',
    '__proto__',
    'constructor.name',
    '{"a":1}',
    '<a b="1">x</a>',
    'HS256',
    '\ud800',
    '𝒳',
    '\n',
    'YYYY\r\n\u2028',
    '\0\ufeff',
  ),
  fc.integer({ min: -20, max: 20 }),
  fc.double(),
  fc.string({ maxLength: 6 }),
  fc.date({ noInvalidDate: false }),
  fc.uint8Array({ maxLength: 4 }),
);
const key = fc.constantFrom('a', 'b', 'name', '__proto__', 'constructor', 'length', '');
const value: fc.Arbitrary<Value> = fc.oneof(
  simple,
  fc.array(simple, { maxLength: 4 }),
  fc.dictionary(key, simple, { maxKeys: 3 }),
  fc.array(fc.dictionary(key, simple, { maxKeys: 2 }), { maxLength: 3 }),
);

describe.each(builtinList.map((definition) => [definition.name, definition] as const))('%s', (_name, definition) => {
  test('gives a value or says why not, whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 5 }), (args) => {
        const before = structuredClone(args.map(withoutEmptyText));
        const env = createEnv({ limits: { steps: 10_000, textLength: 10_000, listLength: 1000 } });
        try {
          const result = callFunction(definition, args, env);
          expect(prototypesOf(result).every((prototype) => expectedPrototypes.has(prototype))).toBe(true);
        } catch (error) {
          if (!(error instanceof FunctionError) && !(error instanceof EvalError)) throw error;
          expect(error.message).not.toBe('');
        }
        expect(args.map(withoutEmptyText)).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });
});

test('nothing of this reached a prototype that others share', () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('a');
});

describe('a name that a prototype has leads nowhere, through any function', () => {
  const scope = { o: { a: {} }, list: [{ a: 1 }], keys: [{ k: '__proto__', v: { polluted: 1 } }] };

  test.each([
    ["get(o; '__proto__')", undefined],
    ["get(o; 'a.constructor.prototype')", undefined],
    ['get(o; \'["__proto__"].toString\')', undefined],
    ["map(list; '__proto__')", [undefined]],
    ["map(list; 'constructor.name')", [undefined]],
    ["map(list; 'a'; 'toString'; '')", [1]],
    ["pick(o; '__proto__'; 'constructor')", {}],
    ["get(toCollection(keys; 'k'; 'v'); 'polluted')", undefined],
    ["get(set(o; '__proto__.polluted'; 1); 'polluted')", undefined],
    ["get(set(o; 'constructor.prototype.polluted'; 1); 'polluted')", undefined],
    ['get(parseJSON(\'{"__proto__": {"polluted": 1}}\'); \'polluted\')', undefined],
    ["get(parseXML('<__proto__><polluted>1</polluted></__proto__>'); 'polluted')", undefined],
    ['get(omit(parseJSON(\'{"__proto__": {"polluted": 1}, "b": 1}\'); \'b\'); \'polluted\')', undefined],
    ["distinct(list; '__proto__')", [{ a: 1 }]],
    ["sort(list; 'asc'; 'constructor')", [{ a: 1 }]],
  ])('%s', (call, expected) => {
    const result = compileTemplate(`{{${call}}}`).evaluate(scope, createEnv());
    expect(result).toEqual({ ok: true, value: expected });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('and none of these names is a function', () => {
    for (const name of Object.getOwnPropertyNames(Object.prototype)) {
      if (name !== 'toString') expect(builtins.get(name)).toBeUndefined();
    }
  });
});

describe('a mistake shows no part of a long text, which may be a secret', () => {
  const text = 'Zq9-kJ7xW2vN8pL4mT6rB1cD3fG5hS0yQ-aE7uI9oP2z';

  test.each([
    'parseDate(text)',
    "parseDate('x'; text)",
    'join(text)',
    'parseNumber(letters)',
    "parseNumber('1'; text)",
    "toBinary('x'; text)",
    "sha256('x'; text)",
    'setMonth(now; text)',
    'dateDiff(now; now; text)',
    'parseJSON(text)',
    "parseJSON('[' + text)",
    "parseJSON('{\"' + text)",
    "replace('x'; '/(' + text + '/'; '')",
    "errorFactory(text; 'm')",
    'text * 2',
  ])('%s', (expression) => {
    const scope = { text, letters: text.replaceAll(/\d/g, 'x') };
    const result = compileTemplate(`{{${expression}}}`).evaluate(scope, createEnv());
    const message = result.ok ? text : result.error.message;
    for (const whole of Object.values(scope)) {
      for (let at = 0; at + 6 <= whole.length; at++) expect(message).not.toContain(whole.slice(at, at + 6));
    }
  });
});

describe('what would grow too large ends with a limit', () => {
  const scope = {
    text: 'x'.repeat(60),
    texts: ['x'.repeat(60), 'y'.repeat(60)],
    emoji: '😀😀',
    list: Array.from({ length: 60 }, (_, index) => ({ n: index })),
  };

  test.each([
    ['{{text}}{{text}}', 'limit-text'],
    ['{{text + text}}', 'limit-text'],
    ["{{text 'y' text}}", 'limit-text'],
    ["{{replace(text; '/x/g'; '$&$&')}}", 'limit-text'],
    ["{{replace(text; 'x'; 'yy')}}", 'limit-text'],
    ["{{join(map(list; 'n'); '---')}}", 'limit-text'],
    ['{{base64(base64(text))}}', 'limit-text'],
    ["{{encodeURL(replace(text; 'x'; '%'))}}", 'limit-text'],
    ["{{escapeHTML(replace(text; 'x'; '<'))}}", 'limit-text'],
    ["{{escapeMarkdown(replace(text; 'x'; '*'))}}", 'limit-text'],
    ["{{escapeJSON(replace(text; 'x'; '\"'))}}", 'limit-text'],
    ["{{replace(text; '/x/g'; '$`')}}", 'limit-text'],
    ['{{replaceEmojiCharacters(emoji; text)}}', 'limit-text'],
    ["{{formatNumber(123456789; 0; ','; text)}}", 'limit-text'],
    ["{{'x' + texts}}", 'limit-text'],
    ['{{upper(texts)}}', 'limit-text'],
    ['{{toBinary(texts)}}', 'limit-text'],
    ['{{createJSON(texts)}}', 'limit-text'],
    ['{{createJSON(list)}}', 'limit-text'],
    ["{{formatDate(now; text + 'YYYYYYYYYYYYYYYY' + text)}}", 'limit-text'],
    ['{{merge(list; list)}}', 'limit-list'],
    ["{{split(text + text; '')}}", 'limit-list'],
    ['{{flatten(add(emptyarray; list; list))}}', 'limit-list'],
  ])('%s', (template, code) => {
    const limits = { textLength: 100, listLength: 100 };
    const result = compileTemplate(template).evaluate(scope, createEnv({ limits }));
    expect(result.ok ? result.value : result.error).toMatchObject({ kind: 'limit', code });
  });

  test('a regular expression that is too large is no crash', () => {
    const result = compileTemplate("{{replace('a'; search; '')}}").evaluate(
      { search: '/'.repeat(200_000) },
      createEnv(),
    );
    expect(result.ok ? result.value : result.error).toMatchObject({ kind: 'function' });
  });

  test.each(['{{base64(texts)}}', '{{md5(texts)}}'])('%s, before a list is one text', (template) => {
    const texts = [scope.text.repeat(100_000), scope.text.repeat(100_000)];
    const result = compileTemplate(template).evaluate({ texts }, createEnv());
    expect(result.ok ? result.value : result.error).toMatchObject({ kind: 'limit', code: 'limit-text' });
  });

  test.each([
    ["{{length(map(list; 'n')) + length(map(list; 'n'))}}"],
    ['{{length(reverse(list)) + length(sort(list))}}'],
    ['{{length(distinct(list)) + length(shuffle(list))}}'],
    ['{{length(merge(list; list)) + length(keys(list))}}'],
  ])('%s takes steps', (template) => {
    const result = compileTemplate(template).evaluate(scope, createEnv({ limits: { steps: 100 } }));
    expect(result.ok ? result.value : result.error).toMatchObject({ kind: 'limit', code: 'limit-steps' });
  });
});

const expectedPrototypes: ReadonlySet<unknown> = new Set([
  Object.prototype,
  null,
  Array.prototype,
  Date.prototype,
  Uint8Array.prototype,
  String.prototype,
]);

/** The prototype of a value and of everything inside it. */
function prototypesOf(value: Value): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const own: unknown = Object.getPrototypeOf(value);
  if (value instanceof Uint8Array || value instanceof Date || value instanceof String) return [own];
  return [own, ...Object.values(value).flatMap((inner) => prototypesOf(inner as Value))];
}

/** `emptystring` cannot be cloned as what it is. */
function withoutEmptyText(value: Value): unknown {
  if (value === emptyText) return 'emptystring';
  if (Array.isArray(value)) return value.map((item) => withoutEmptyText(item as Value));
  return value;
}
