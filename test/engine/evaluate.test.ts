import { describe, expect, test } from 'vitest';
import {
  compileTemplate,
  createEnv,
  emptyText,
  evaluateJson,
  mergeValues,
  type Scope,
  tokenizeTemplate,
  type Value,
  type ValueObject,
} from '../../src/engine/index.ts';
import { expressionText, junk } from '../support/arbitrary-expression.ts';
import fc from '../support/fast-check.ts';

const scope: Scope = {
  a: 'x',
  b: 2,
  body: { a: [1, { 'b c': null }], length: 3 },
  item: new Date(0),
  parameters: { a: new Uint8Array([1]) },
  i: 1,
};

test('no text makes the evaluator throw or hang', () => {
  const limits = { textLength: 10_000, listLength: 1000, steps: 100_000 };
  fc.assert(
    fc.property(
      fc.oneof(
        junk,
        expressionText.map((text) => `{{${text}}}`),
      ),
      (source) => {
        const program = compileTemplate(source);
        const value = program.evaluate(scope, createEnv({ limits }));
        const traced = program.trace(scope, createEnv({ limits }));
        expect(traced.ok).toBe(value.ok);
        if (value.ok && traced.ok) expect(traced.value.value).toEqual(value.value);
        for (const { range } of program.diagnostics) expect(range.end).toBeLessThanOrEqual(source.length);
      },
    ),
    { numRuns: 1000 },
  );
});

describe('prototypes are out of reach', () => {
  test.each([
    ['{{body.constructor}}'],
    ['{{body.__proto__}}'],
    ['{{body.toString}}'],
    ["{{body['constructor']}}"],
    ["{{get(body; 'constructor.name')}}"],
    ['{{constructor}}'],
    ['{{__proto__.constructor}}'],
    ['{{hasOwnProperty}}'],
    ['{{a.constructor}}'],
    ['{{a.at}}'],
    ['{{item.getTime}}'],
    ['{{parameters.a.buffer}}'],
    ['{{body.a.map}}'],
    ['{{emptystring.length}}'],
  ])('%s is undefined', (source) => {
    expect(compileTemplate(source).evaluate(scope, createEnv())).toEqual({ ok: true, value: undefined });
  });

  test.each<[string, Value]>([
    ['a text', 'text'],
    ['a number', 1.5],
    ['a boolean', true],
    ['a list', ['a']],
    ['a date', new Date(0)],
    ['bytes', new Uint8Array(1)],
    ['emptystring', emptyText],
    ['a collection', {}],
  ])('%s lends no name of its prototypes, however deep it stands', (_, value) => {
    const names: string[] = [];
    for (
      let of: object | null = Object(value) as object;
      of !== null;
      of = Object.getPrototypeOf(of) as object | null
    ) {
      names.push(...Object.getOwnPropertyNames(of).filter((name) => !/^\d+$/.test(name)));
    }
    for (const name of names) {
      for (const path of ['v', 'c.v', 'c.c.v', 'c.c.c.v', 'c.c.c.c.v', 'c.c.c.c.c.v']) {
        const root = path.split('.').reduceRight<Value>((inner, step) => ({ [step]: inner }), value) as ValueObject;
        const result = compileTemplate(`{{${path}.\`${name}\`}}`).evaluate(root, createEnv());
        expect(result, `${path}.${name}`).toEqual({ ok: true, value: undefined });
      }
    }
  });

  test('a member named __proto__ is data', () => {
    const document = JSON.parse('{"__proto__": {"x": "{{b}}"}, "{{p}}": 1}') as Value;
    const result = evaluateJson(document, { b: 2, p: '__proto__' });
    expect(result.ok && Object.getPrototypeOf(result.value)).toBe(Object.prototype);
    expect(result.ok && Object.hasOwn(result.value as object, '__proto__')).toBe(true);
  });
});

describe('limits end an evaluation with a plain sentence', () => {
  test.each<[string, string, Value, Partial<Record<'textLength' | 'steps', number>>]>([
    ['text', 'limit-text', '{{a}}{{a}}{{a}}', { textLength: 2 }],
    ['steps', 'limit-steps', ['{{a}}', '{{a}}', '{{a}}', '{{a}}'], { steps: 3 }],
    ['depth', 'limit-depth', nested(1000), {}],
  ])('%s', (_name, code, document, limits) => {
    const result = evaluateJson(document, scope, { limits });
    expect(result.ok ? undefined : result.error).toMatchObject({ kind: 'limit', code });
  });
});

test('errors name the function and its place', () => {
  const source = "x {{upper(parseDate('no date'))}}";
  const result = compileTemplate(source).evaluate({}, createEnv());
  if (result.ok) throw new Error('expected an error');
  const { kind, functionName, range } = result.error;
  expect({ kind, functionName }).toEqual({ kind: 'function', functionName: 'parseDate' });
  expect(source.slice(range.start, range.end)).toBe("parseDate('no date')");
});

test('a trace tells every expression', () => {
  const result = compileTemplate('{{ a }}-{{b + 1}}').trace(scope, createEnv());
  expect(result).toEqual({
    ok: true,
    value: {
      value: 'x-3',
      expressions: [
        { range: { start: 0, end: 7 }, source: 'a', value: 'x' },
        { range: { start: 8, end: 17 }, source: 'b + 1', value: 3 },
      ],
    },
  });
});

test('only the chosen branch is evaluated', () => {
  const run = (source: string) => compileTemplate(source).evaluate({}, createEnv());
  expect(run("{{if(true; 'a'; nope())}}")).toEqual({ ok: true, value: 'a' });
  expect(run("{{ifempty('a'; nope())}}")).toEqual({ ok: true, value: 'a' });
  expect(run("{{'a' | nope()}}")).toEqual({ ok: true, value: 'a' });
  expect(run('{{nope()}}').ok).toBe(false);
});

describe('merging as temp blocks do', () => {
  test.each<[string, Value, Value, Value]>([
    ['members deeply', { a: { x: 1 } }, { a: { y: 2 } }, { a: { x: 1, y: 2 } }],
    ['lists by index', { a: [1, 2, 3] }, { a: [9] }, { a: [9, 2, 3] }],
    ['undefined is skipped', { a: 1 }, { a: undefined }, { a: 1 }],
    ['undefined adds no member', { a: 1 }, { b: undefined, c: { d: undefined } }, { a: 1, c: {} }],
    ['null replaces', { a: 1 }, { a: null }, { a: null }],
    ['a text replaces an object', { a: { x: 1 } }, { a: 'x' }, { a: 'x' }],
    ['nothing before', undefined, { a: [1] }, { a: [1] }],
  ])('%s', (_name, base, patch, expected) => {
    const before = structuredClone(base);
    expect(mergeValues(base, patch)).toStrictEqual(expected);
    expect(base).toEqual(before);
  });
});

test('colouring covers a template from its start to its end, in order', () => {
  fc.assert(
    fc.property(junk, (source) => {
      let at = 0;
      for (const { range } of tokenizeTemplate(source)) {
        expect(range.start).toBeGreaterThanOrEqual(at);
        expect(source.slice(at, range.start).trim()).toBe('');
        at = range.end;
      }
      expect(source.slice(at).trim()).toBe('');
    }),
  );
});

function nested(depth: number): Value {
  let value: Value = '{{a}}';
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}
