import { expect, test } from 'vitest';
import { isErrorType } from '../../../src/runtime/errors/error-types.ts';
import { reasonPhrase } from '../../../src/runtime/errors/reason-phrase.ts';
import fc from '../../support/fast-check.ts';
import { runDefinition } from '../../support/run-definition.ts';

/** The two tables of connections.md §10 as they are written, against the runtime, for every mix of pieces. */
const body = { said: 'as the service says', kind: 'DataError', blank: '', none: null, zero: 0 };

/** What each piece of a definition evaluates to over this body. */
const messages = new Map([
  ['M', 'M'],
  ['{{body.said}}', body.said],
  ['{{body.blank}}', ''],
  ['{{body.none}}', ''],
  ['{{body.missing}}', ''],
  ['', ''],
]);
const types = new Map([
  ['InvalidAccessTokenError', 'InvalidAccessTokenError'],
  ['{{body.kind}}', 'DataError'],
  ['{{body.missing}}', ''],
  ['NoSuchError', 'NoSuchError'],
]);
const conditions = new Map<unknown, boolean>([
  [true, true],
  ['{{body.said}}', true],
  [false, false],
  ['{{body.zero}}', false],
  ['{{body.missing}}', false],
]);

interface Pieces {
  readonly message?: string | undefined;
  readonly type?: string | undefined;
}

const pieces: fc.Arbitrary<Pieces> = fc.record(
  { message: fc.constantFrom(...messages.keys()), type: fc.constantFrom(...types.keys()) },
  { requiredKeys: [] },
);
const definitions = fc.record({
  status: fc.constantFrom(200, 201, 304, 400, 401, 404, 418, 429, 499, 500, 503, 599),
  general: pieces,
  entry: fc.option(pieces, { nil: undefined }),
  elsewhere: pieces,
  valid: fc.option(fc.tuple(fc.constantFrom(...conditions.keys()), pieces), { nil: undefined }),
});

const firstOf = (values: readonly (string | undefined)[], meaning: ReadonlyMap<string, string>): string | undefined =>
  values.map((value) => (value === undefined ? '' : meaning.get(value))).find((text) => text !== '');

function expected({ status, general, entry, valid }: typeof definitions extends fc.Arbitrary<infer T> ? T : never) {
  const order = [entry, general];
  if (status >= 400) {
    const fallback = status === 429 ? 'RateLimitError' : status >= 500 ? 'ConnectionError' : 'RuntimeError';
    return resolve(order, `[${status}] ${reasonPhrase(status)}`, fallback);
  }
  if (valid === undefined || conditions.get(valid[0]) === true) return null;
  return resolve([valid[1], ...order], 'Response marked as invalid.', 'RuntimeError');
}

function resolve(order: readonly (Pieces | undefined)[], message: string, fallback: string) {
  const type = firstOf(
    order.map((from) => from?.type),
    types,
  );
  return {
    message:
      firstOf(
        order.map((from) => from?.message),
        messages,
      ) ?? message,
    type: type !== undefined && isErrorType(type) ? type : fallback,
  };
}

test('message and type come from the first piece that has one', async () => {
  await fc.assert(
    fc.asyncProperty(definitions, async (drawn) => {
      const { status, general, entry, elsewhere, valid } = drawn;
      const error = { ...general, ...(entry && { [status]: entry }), 410: elsewhere };
      const { result } = await runDefinition({
        communication: {
          url: 'https://h.test/a',
          response: { type: 'json', error, ...(valid && { valid: { condition: valid[0], ...valid[1] } }) },
        },
        mocks: [{ match: {}, status, body }],
      });
      const { error: shown } = result;
      expect(shown && { message: shown.message, type: shown.type }).toEqual(expected(drawn));
      expect(result.connection === null).toBe(shown !== null);
    }),
    { numRuns: 300 },
  );
});
