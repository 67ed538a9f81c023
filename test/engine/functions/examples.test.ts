import { describe, expect, test } from 'vitest';
import {
  builtinList,
  compileTemplate,
  createEnv,
  type FunctionExample,
  keywordList,
  type Scope,
  signatureOf,
} from '../../../src/engine/index.ts';
import { fromPlain, toPlain } from '../../support/plain-values.ts';

const described: readonly (readonly [name: string, examples: readonly FunctionExample[]])[] = [
  ...builtinList.map((definition) => [signatureOf(definition), definition.examples] as const),
  ...keywordList.map(({ name, examples }) => [name, examples] as const),
];

describe.each(described)('%s', (_name, examples) => {
  test('has examples that differ', () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(new Set(examples.map(({ call, scope }) => JSON.stringify([call, scope]))).size).toBe(examples.length);
  });

  test.each(examples)('$call', ({ call, result, scope = {} }) => {
    const env = createEnv({ now: new Date('2025-03-10T12:00:00Z') });
    const program = compileTemplate(`{{${call}}}`);
    expect(program.diagnostics).toEqual([]);
    const outcome = program.evaluate(fromPlain(scope) as Scope, env);
    expect(outcome).toMatchObject({ ok: true });
    expect(outcome.ok && toPlain(outcome.value)).toEqual(toPlain(fromPlain(result)));
  });
});

test.each(builtinList)('$name is in its own examples', ({ name, aliases = [], examples }) => {
  const names = [name, ...aliases];
  for (const { call } of examples) expect(names.some((known) => call.includes(`${known}(`))).toBe(true);
});

test('no two functions share a name', () => {
  const names = builtinList.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  expect(new Set(names).size).toBe(names.length);
});
