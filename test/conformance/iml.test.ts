import { describe, expect, test } from 'vitest';
import vectors from '../cases/iml.json' with { type: 'json' };
import { type ImlCase, runImlCase } from '../support/run-iml-case.ts';
import { skipReason } from '../support/skips.ts';

const cases = (vectors as readonly ImlCase[]).filter(({ id }) => skipReason('iml', id) === undefined);
const groups = [...new Set(cases.map(({ group }) => group))];

describe.each(groups)('%s', (group) => {
  test.each(cases.filter((vector) => vector.group === group))('$id $template', async (vector) => {
    const { held, expected, actual } = await runImlCase(vector);
    if (!held) expect(actual).toEqual(expected);
    expect(held).toBe(true);
  });
});
