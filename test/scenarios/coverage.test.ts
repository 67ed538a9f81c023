import { expect, test } from 'vitest';
import { coverageOf } from '../../src/scenarios/index.ts';
import { runDefinition } from '../support/run-definition.ts';

/** State and missing branches of each directive with expressions, by its text, after runs with these bodies. */
async function covered(response: unknown, bodies: readonly unknown[]) {
  const communication = JSON.stringify({ url: 'https://x.test', response, log: { sanitize: ['{{not.evaluated}}'] } });
  const runs = await Promise.all(
    bodies.map((body) =>
      runDefinition({
        communication,
        mocks: [{ match: {}, headers: { 'content-type': 'application/json' }, body: body as Record<string, string> }],
      }),
    ),
  );
  const { marks, percent } = coverageOf(
    communication,
    'basic',
    runs.map(({ events }) => events),
  );
  return {
    percent,
    marks: marks.map(({ range, state, missing }) => [
      JSON.parse(communication.slice(range.start, range.end)),
      state,
      missing.length,
    ]),
  };
}

const valid = { valid: '{{if(body.code; false; true)}}' };
const fallback = { uid: '{{ifempty(body.id; body.uid)}}' };
const choice = { uid: "{{switch(body.kind; 'a'; 1; 'b'; 2; 3)}}" };

test.each<
  [response: Record<string, unknown>, bodies: readonly unknown[], state: string, missing: number, percent: number]
>([
  [valid, [], 'never', 2, 0],
  [valid, [{}], 'half', 1, 66],
  [valid, [{ code: 1 }], 'half', 1, 66],
  [valid, [{}, { code: 1 }], 'exercised', 0, 100],
  [fallback, [{ id: 1 }], 'half', 1, 66],
  [fallback, [{ id: 1 }, {}], 'exercised', 0, 100],
  [choice, [{ kind: 'a' }], 'half', 2, 50],
  [choice, [{ kind: 'a' }, { kind: 'b' }, {}], 'exercised', 0, 100],
  [{ uid: '{{body.id}}' }, [{ id: 1 }], 'exercised', 0, 100],
])('%j after %j', async (response, bodies, state, missing, percent) => {
  const [text] = Object.values(response);
  expect(await covered(response, bodies)).toEqual({ percent, marks: [[text, state, missing]] });
});

test('a branch inside a branch that was not taken counts as missing', async () => {
  const { marks } = await covered({ valid: '{{if(body.a; if(body.b; true; false); true)}}' }, [{}]);
  expect(marks).toEqual([['{{if(body.a; if(body.b; true; false); true)}}', 'half', 3]]);
});

test('nothing to exercise is all exercised', () => {
  expect(coverageOf('{"url":"https://x.test"}', 'basic', [])).toEqual({ marks: [], percent: 100 });
});
