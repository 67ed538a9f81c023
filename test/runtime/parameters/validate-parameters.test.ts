import { describe, expect, test } from 'vitest';
import type { Value } from '../../../src/engine/index.ts';
import { applyParameters } from '../../../src/runtime/parameters/apply-parameters.ts';
import { readParameters } from '../../../src/runtime/parameters/read-parameters.ts';
import { validateParameters } from '../../../src/runtime/parameters/validate-parameters.ts';

/** The mistakes as `path code`, of a form with these fields. */
function check(fields: readonly unknown[], values: Readonly<Record<string, Value>>): readonly string[] {
  const { parameters } = readParameters(JSON.stringify(fields));
  return validateParameters(parameters, values).map(({ path, code }) => `${path} ${code}`);
}

/** One field named x. */
const field = (attributes: object): readonly unknown[] => [{ name: 'x', ...attributes }];

describe('required', () => {
  test.each<[value: Value, mistakes: readonly string[]]>([
    [undefined, ['x required']],
    [null, ['x required']],
    ['', ['x required']],
    [0, []],
    [false, []],
    [[], []],
  ])('%o', (value, mistakes) => {
    expect(check(field({ type: 'any', required: true }), { x: value })).toEqual(mistakes);
  });

  test('names of Object.prototype are no values', () => {
    expect(check([{ name: 'toString', type: 'text', required: true }], {})).toEqual(['toString required']);
  });
});

describe('kinds of value', () => {
  test.each<[type: string, good: readonly Value[], bad: readonly Value[]]>([
    ['text', ['a', ''], [1, true, ['a'], { a: 1 }]],
    ['password', ['a'], [1]],
    ['boolean', [true, false], ['true', 1]],
    ['checkbox', [true], ['on']],
    ['number', [0, -1.5], ['5', Number.NaN, Number.POSITIVE_INFINITY]],
    ['integer', [5, -5], [1.5, '5']],
    ['array', [[], [1, 'a']], ['a', { 0: 'a' }]],
    ['collection', [{}], ['a', [1], new Date(0)]],
    ['date', ['2025-01-01', new Date(0), 0], [true, {}]],
    ['json', ['a', 1, {}, []], []],
    ['hidden', [1, {}], []],
    ['no-such-type', [1, 'a'], []],
  ])('%s', (type, good, bad) => {
    for (const value of good) expect(check(field({ type }), { x: value })).toEqual([]);
    for (const value of bad) expect(check(field({ type }), { x: value })).toEqual(['x type']);
  });

  test('an account with a colon is read by what stands before it', () => {
    expect(check(field({ type: 'text:secret' }), { x: 1 })).toEqual(['x type']);
  });
});

describe('bounds', () => {
  test.each<[attributes: object, value: Value, mistakes: readonly string[]]>([
    [{ type: 'number', validate: { min: 1, max: 9 } }, 0, ['x min']],
    [{ type: 'number', validate: { min: 1, max: 9 } }, 10, ['x max']],
    [{ type: 'number', validate: { min: 1, max: 9 } }, 9, []],
    [{ type: 'uinteger' }, -1, ['x min']],
    [{ type: 'uinteger', validate: { min: -5 } }, -1, ['x min']],
    [{ type: 'port' }, 0, ['x min']],
    [{ type: 'port' }, 65536, ['x max']],
    [{ type: 'port' }, 80.5, ['x type']],
    [{ type: 'port', validate: { max: 1024 } }, 2000, ['x max']],
    [{ type: 'text', validate: { min: 3 } }, 'ab', ['x min']],
    [{ type: 'text', validate: { max: 3 } }, 'abcd', ['x max']],
    [{ type: 'password', validate: { min: 3 } }, 'ab', ['x min']],
  ])('%o: %o', (attributes, value, mistakes) => {
    expect(check(field(attributes), { x: value })).toEqual(mistakes);
  });
});

describe('pattern and enum', () => {
  test.each<[attributes: object, value: Value, mistakes: readonly string[]]>([
    [{ type: 'text', validate: { pattern: 'b' } }, 'abc', []],
    [{ type: 'text', validate: { pattern: '^b' } }, 'abc', ['x pattern']],
    [{ type: 'text', pattern: '^b' }, 'abc', ['x pattern']],
    [
      { type: 'text', validate: { pattern: { regexp: '^[a-z]+$', label: 'letters' }, max: 2, enum: ['ab'] } },
      'X-9',
      ['x pattern', 'x max', 'x enum'],
    ],
    [{ type: 'text', validate: { enum: ['ab', 'cd'] } }, 'cd', []],
    [{ type: 'text', validate: { pattern: '(' } }, 'abc', []],
    [{ type: 'text', validate: false, pattern: '^b' }, 'abc', []],
    [{ type: 'number', validate: { enum: [1, 2] } }, 3, ['x enum']],
  ])('%o: %o', (attributes, value, mistakes) => {
    expect(check(field(attributes), { x: value })).toEqual(mistakes);
  });
});

describe('what the user reads', () => {
  test.each<[attributes: object, value: Value, message: string]>([
    [{ type: 'text', required: true }, '', 'Field is mandatory.'],
    [{ type: 'text' }, 1, 'A text is expected here.'],
    [{ type: 'boolean' }, 'on', 'Yes or no is expected here.'],
    [{ type: 'text', validate: { min: 2 } }, 'a', 'At least 2 characters expected.'],
    [{ type: 'text', validate: { max: 1 } }, 'ab', 'At most 1 character expected.'],
    [{ type: 'number', validate: { max: 1 } }, 2, 'At most 1 expected.'],
    [{ type: 'array', validate: { maxItems: 1 } }, [1, 2], 'No more than 1 item is allowed.'],
  ])('%o: %o', (attributes, value, message) => {
    const { parameters } = readParameters(JSON.stringify(field(attributes)));
    expect(validateParameters(parameters, { x: value }).map((mistake) => mistake.message)).toEqual([message]);
  });
});

test.each<[pattern: string, value: string, quick: readonly string[]]>([
  ['^(a+)+$', `${'a'.repeat(60)}!`, []],
  ['^(a+)+$', 'aaa!', ['pattern']],
  ['^a+$', `${'a'.repeat(60)}!`, ['pattern']],
])('on the page no pattern takes ages: %s with %s', (pattern, value, mistakes) => {
  const { parameters } = readParameters(JSON.stringify(field({ type: 'text', validate: { pattern } })));
  expect(validateParameters(parameters, { x: value }, { quick: true }).map(({ code }) => code)).toEqual(mistakes);
});

describe('choices', () => {
  const options = [
    { value: 'a', label: 'A' },
    { value: 2, label: 'B' },
  ];
  const groups = [{ label: 'G', options }];

  test.each<[attributes: object, value: Value, mistakes: readonly string[]]>([
    [{ options }, 'a', []],
    [{ options }, 2, []],
    [{ options }, '2', ['x unknown-option']],
    [{ options: groups, grouped: true }, 2, []],
    [{ options: groups, grouped: true }, 'z', ['x unknown-option']],
    [{ options: { store: options } }, 'z', ['x unknown-option']],
    [{ options: { store: [{ id: 7, name: 'Seven' }], value: 'id', label: 'name' } }, 7, []],
    [{ options: 'rpc://list' }, 'anything', []],
    [{ options, multiple: true }, ['a', 2], []],
    [{ options, multiple: true, validate: { maxItems: 2 } }, ['a', 2, '2'], ['x unknown-option', 'x maxItems']],
    [{ options, multiple: true, validate: { minItems: 1 } }, [], ['x minItems']],
    [{ options, multiple: true }, ['p', 'q'], ['x unknown-option', 'x unknown-option']],
    [{ options, multiple: true }, 'a', ['x type']],
  ])('%o: %o', (attributes, value, mistakes) => {
    expect(check(field({ type: 'select', ...attributes }), { x: value })).toEqual(mistakes);
  });
});

describe('collections and lists', () => {
  const host = { name: 'host', type: 'text', required: true };

  test.each<[attributes: object, value: Value, mistakes: readonly string[]]>([
    [{ type: 'collection', spec: [host] }, {}, ['x.host required']],
    [{ type: 'collection', spec: host }, {}, ['x.host required']],
    [
      { type: 'collection', spec: [{ name: 'in', type: 'collection', spec: [host] }] },
      { in: {} },
      ['x.in.host required'],
    ],
    [{ type: 'collection', required: true, spec: [host] }, undefined, ['x required']],
    [{ type: 'collection', spec: [host] }, undefined, []],
    [
      { type: 'array', spec: { type: 'text', required: true, validate: { max: 3 } }, validate: { maxItems: 2 } },
      ['abc', '', 'abcd'],
      ['x.1 required', 'x.2 max', 'x maxItems'],
    ],
    [{ type: 'array', spec: { type: 'number' } }, [1, 'a'], ['x.1 type']],
    [
      { type: 'array', spec: { type: 'text' }, validate: { enum: ['a', 'b'], maxItems: 2 } },
      ['a', 'z', 'b', 'y'],
      ['x.1 enum', 'x.3 enum', 'x maxItems'],
    ],
    [{ type: 'array', validate: { minItems: 1 } }, [], ['x minItems']],
    [
      { type: 'text', multiple: true, required: true, validate: { min: 2, enum: ['ab', 'a'], maxItems: 3 } },
      ['ab', 'a', 'c', 5, ''],
      ['x.1 min', 'x.2 min', 'x.2 enum', 'x.3 type', 'x maxItems'],
    ],
    [{ type: 'port', multiple: true }, [80, 0, 1.5], ['x.1 min', 'x.2 type']],
    [{ type: 'file', multiple: true }, ['/a'], []],
    [{ type: 'file', multiple: true }, '/a', ['x type']],
    [{ type: 'array', spec: [host, { name: 'port', type: 'port' }] }, [{ port: 0 }], ['x.0.port min']],
    [{ type: 'array', spec: [host] }, ['a', null], ['x.0 type']],
    [{ type: 'array', spec: { type: 'collection', spec: [host] } }, [{}, { host: 1 }], ['x.1.host type']],
    [{ type: 'array', spec: { type: 'array', spec: { type: 'number' } } }, [[1], ['a']], ['x.1.0 type']],
  ])('%o: %o', (attributes, value, mistakes) => {
    expect(check(field(attributes), { x: value })).toEqual(mistakes);
  });
});

describe('nested fields', () => {
  const nested = [{ name: 'y', type: 'text', required: true }];

  test.each<[attributes: object, value: Value, mistakes: readonly string[]]>([
    [{ type: 'boolean', nested }, true, ['y required']],
    [{ type: 'boolean', nested }, false, []],
    [{ type: 'boolean', nested }, undefined, []],
    [{ type: 'boolean', nested: { true: [], false: nested } }, false, ['y required']],
    [{ type: 'text', nested }, 'a', ['y required']],
    [{ type: 'text', nested }, '', []],
    [{ type: 'text', nested: { store: nested } }, 'a', ['y required']],
    [{ type: 'select', options: [{ value: 'k', nested }, { value: 'n' }] }, 'k', ['y required']],
    [{ type: 'select', options: [{ value: 'k', nested }, { value: 'n' }] }, 'n', []],
    [{ type: 'select', nested, options: [{ value: 'n' }] }, 'n', ['y required']],
    [{ type: 'select', nested, options: [{ value: 'n' }] }, 'z', ['x unknown-option']],
    [{ type: 'select', options: { store: [{ value: 'n' }], nested } }, 'n', ['y required']],
    [{ type: 'select', options: { store: [], placeholder: { label: 'None', nested } } }, undefined, ['y required']],
  ])('%o: %o', (attributes, value, mistakes) => {
    expect(check(field(attributes), { x: value })).toEqual(mistakes);
  });

  test('stand in the collection of their parent', () => {
    const spec = [{ name: 'on', type: 'boolean', nested }];
    expect(check(field({ type: 'collection', spec }), { x: { on: true } })).toEqual(['x.y required']);
  });
});

test('fields without a name or a value, and values without a field, are passed over', () => {
  expect(
    check(
      [
        { type: 'banner', name: 'b', required: true },
        { type: 'text', required: true },
      ],
      { extra: 1 },
    ),
  ).toEqual([]);
});

describe('defaults', () => {
  const read = (fields: readonly unknown[]) => readParameters(JSON.stringify(fields)).parameters;
  const preset = [{ name: 'y', type: 'text', default: '1' }];

  test.each<[fields: readonly unknown[], values: Record<string, Value>, expected: Record<string, Value>]>([
    [field({ type: 'text', default: 'eu' }), {}, { x: 'eu' }],
    [field({ type: 'text', default: 'eu' }), { x: '' }, { x: '' }],
    [field({ type: 'text', default: 'eu' }), { x: null }, { x: null }],
    [field({ type: 'text' }), { extra: 1 }, { extra: 1 }],
    [field({ type: 'boolean', default: false }), {}, { x: false }],
    [field({ type: 'select', options: [{ value: 'a' }, { value: 'b', default: true }] }), {}, { x: 'b' }],
    [
      field({ type: 'boolean', default: true, nested: [{ name: 'y', type: 'text', default: '1' }] }),
      {},
      { x: true, y: '1' },
    ],
    [field({ type: 'boolean', nested: [{ name: 'y', type: 'text', default: '1' }] }), {}, {}],
    [field({ type: 'collection', spec: preset }), { x: {} }, { x: { y: '1' } }],
    [field({ type: 'array', spec: preset }), { x: [{}, { y: '' }, 'a'] }, { x: [{ y: '1' }, { y: '' }, 'a'] }],
    [
      field({ type: 'array', spec: { type: 'collection', spec: preset } }),
      { x: [{}, null] },
      { x: [{ y: '1' }, null] },
    ],
    [field({ type: 'array', spec: { type: 'text', default: 'a' } }), { x: ['', 'b'] }, { x: ['', 'b'] }],
  ])('%o with %o', (fields, values, expected) => {
    expect(applyParameters(read(fields), values)).toEqual(expected);
  });

  test('of a fresh form', () => {
    expect(
      applyParameters(read([...field({ type: 'text', default: 'eu' }), { name: 'k', type: 'password' }]), {}),
    ).toEqual({
      x: 'eu',
    });
  });
});
