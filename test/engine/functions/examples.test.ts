import { describe, expect, test } from 'vitest';
import { builtinList, compileTemplate, createEnv, type Scope, signatureOf } from '../../../src/engine/index.ts';
import { fromPlain, toPlain } from '../../support/plain-values.ts';

describe.each(builtinList.map((definition) => [signatureOf(definition), definition] as const))(
  '%s',
  (_name, { examples }) => {
    test('has examples', () => expect(examples.length).toBeGreaterThanOrEqual(2));

    test.each(examples)('$call', ({ call, result, scope = {} }) => {
      const env = createEnv({ now: new Date('2025-03-10T12:00:00Z') });
      const outcome = compileTemplate(`{{${call}}}`).evaluate(fromPlain(scope) as Scope, env);
      expect(outcome).toMatchObject({ ok: true });
      expect(outcome.ok && toPlain(outcome.value)).toEqual(toPlain(fromPlain(result)));
    });
  },
);

test('no two functions share a name', () => {
  const names = builtinList.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  expect(new Set(names).size).toBe(names.length);
});
