import { describe, expect, test } from 'vitest';
import vectors from '../cases/connections.json' with { type: 'json' };
import type { ConnectionVector } from '../support/connection-vector.ts';
import { runConnectionCase } from '../support/run-connection-case.ts';
import { skipReason } from '../support/skips.ts';

const cases = (vectors as unknown as readonly ConnectionVector[]).filter(
  ({ id }) => skipReason('connections', id) === undefined,
);
const actions = [...new Set(cases.map(({ action }) => action))];

describe.each(actions)('%s', (action) => {
  test.each(cases.filter((vector) => vector.action === action))('$id: $title', async (vector) => {
    const { held, expected, actual } = await runConnectionCase(vector);
    if (!held) expect(actual).toEqual(expected);
    expect(held).toBe(true);
  });
});
