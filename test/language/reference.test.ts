import { describe, expect, test } from 'vitest';
import {
  binaryOperators,
  builtinList,
  builtins,
  compileTemplate,
  createEnv,
  keywordList,
} from '../../src/engine/index.ts';
import { referenceEntries, searchReference } from '../../src/language/index.ts';
import { variables } from '../../src/runtime/index.ts';

const entries = referenceEntries(builtins, 'basic');
const names = entries.map(({ name }) => name);

describe('the reference', () => {
  test('holds every function, operator, keyword, variable and directive, each once', () => {
    expect(names).toEqual(expect.arrayContaining(builtinList.map(({ name }) => name)));
    expect(names).toEqual(expect.arrayContaining(binaryOperators.map(({ symbol }) => symbol)));
    expect(names).toEqual(expect.arrayContaining(keywordList.map(({ name }) => name)));
    expect(names).toEqual(expect.arrayContaining(variables.map(({ name }) => name)));
    expect(names).toEqual(expect.arrayContaining(['url', 'log', 'response.valid', 'response.metadata']));
    const kinds = entries.map(({ kind, name }) => `${kind} ${name}`);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  test('every operator has an example', () => {
    const bare = entries.filter(({ kind, examples }) => kind === 'operator' && examples.length === 0);
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test('every example can be evaluated', () => {
    const failing = entries.flatMap(({ kind, examples }) =>
      kind === 'function'
        ? []
        : examples.filter(({ template }) => {
            const result = compileTemplate(template).evaluate({ body: { expires_in: 60 } }, createEnv());
            return !result.ok;
          }),
    );
    expect(failing).toEqual([]);
  });
});

describe('search', () => {
  test.each([
    ['base64', 'base64'],
    ['BASE', 'base64'],
    ['valid', 'response.valid'],
    ['upper case first', 'capitalize'],
    ['++', '++'],
  ])('%s finds %s first', (query, expected) => {
    const found = searchReference(entries, query);
    expect(found.slice(0, 3).map(({ name }) => name)).toContain(expected);
  });

  test('of nothing gives everything, of nonsense nothing', () => {
    expect(searchReference(entries, ' ')).toHaveLength(entries.length);
    expect(searchReference(entries, 'qqqq')).toEqual([]);
  });
});
