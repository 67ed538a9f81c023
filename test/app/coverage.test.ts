import { describe, expect, test } from 'vitest';
import {
  addOffer,
  type AppPorts,
  askCoverage,
  coverageMarkAt,
  editSection,
  openExercised,
  phasesOf,
  runAll,
} from '../../src/app/index.ts';
import type { ConnectionKind } from '../../src/runtime/index.ts';
import { appPorts } from '../support/app-ports.ts';

const json = { 'content-type': 'application/json' };
const good = { name: 'good', mocks: [{ match: {}, status: 200, headers: json, body: { id: 7, plan: 'free' } }] };

/** A project with this communication and these scenarios, and the offset of the first `|` of it, which is taken out. */
function begin(communication: unknown, scenarios: readonly unknown[] = [good], kind: ConnectionKind = 'basic') {
  const ports = appPorts();
  ports.store.update((state) => ({ ...state, project: { ...state.project, kind } }));
  const marked = JSON.stringify(communication);
  const offset = marked.indexOf('|');
  editSection(ports, 'communication', marked.replace('|', ''));
  editSection(ports, 'parameters', '[{ "name": "region", "type": "text" }]');
  editSection(ports, 'scenarios', JSON.stringify(scenarios));
  return { ports, offset };
}

const question = (ports: AppPorts) => ports.store.get().coverageQuestion;
const offered = (ports: AppPorts) => question(ports)?.offers.map(({ scenario, adds }) => [scenario.name, adds]);

const request = (response: unknown) => ({ url: 'https://x.test/me', response });
const error = { message: '[{{statusCode}}] {{|body.message}}' };

describe('a mark offers a scenario that was tried and exercises it', () => {
  test.each<[what: string, communication: unknown, offers: unknown]>([
    ['an error message', request({ error }), [['wrong key 401', ['the directive runs']]]],
    [
      'a condition that was never true',
      request({ valid: '{{if(|body.fault; false; true)}}' }),
      [['fault is sample fault', ['`body.fault` is true']]],
    ],
    [
      'a comparison with a text',
      request({ uid: '{{if(|body.plan = "enterprise"; 1; 2)}}' }),
      [['plan is enterprise', ['`body.plan = "enterprise"` is true']]],
    ],
    [
      'a fallback',
      request({ uid: '{{ifempty(|body.id; "none")}}' }),
      [['200 with error body', ['`body.id` is empty']]],
    ],
    [
      'through temp',
      request({ temp: { role: '{{body.user.role}}' }, uid: "{{if(|temp.role = 'owner'; 1; 2)}}" }),
      [['user.role is owner', ["`temp.role = 'owner'` is true"]]],
    ],
    [
      'a status',
      request({ valid: '{{if(|statusCode = 203; false; true)}}' }),
      [['status 203', ['`statusCode = 203` is true']]],
    ],
    [
      'a parameter',
      { url: 'https://{{if(|parameters.region = "eu"; "eu"; "us")}}.x.test' },
      [['region is eu', ['`parameters.region = "eu"` is true']]],
    ],
    [
      'several cases of a switch',
      request({ uid: '{{switch(|body.plan; "a"; 1; "b"; 2)}}' }),
      [
        ['plan is a', ['`body.plan` is "a"']],
        ['plan is b', ['`body.plan` is "b"']],
      ],
    ],
    ['nothing that could be', request({ uid: '{{if(|1 = 2; 1; 2)}}' }), []],
  ])('%s', async (_what, communication, offers) => {
    const { ports, offset } = begin(communication);
    await runAll(ports);
    await askCoverage(ports, offset);
    expect(question(ports)?.status).toBe('done');
    expect(offered(ports)).toEqual(offers);
  });

  test('a request that making a connection never sends', async () => {
    const communication = {
      token: { url: 'https://x.test/token', response: { data: { accessToken: '{{body.access_token}}' } } },
      invalidate: { url: 'https://x.test/revoke', headers: { authorization: 'Bearer {{|connection.accessToken}}' } },
    };
    const { ports, offset } = begin(communication, [good], 'oauth2');
    await askCoverage(ports, offset);
    expect(offered(ports)).toEqual([['delete the connection', ['the directive runs']]]);
  });
});

test('an offer that is added runs, and the mark is exercised', async () => {
  const { ports, offset } = begin(request({ valid: '{{if(|body.fault; false; true)}}' }));
  await askCoverage(ports, offset);
  const [offer] = question(ports)?.offers ?? [];
  expect(coverageMarkAt(ports.store.get(), offset)?.state).toBe('half');
  if (offer !== undefined) await addOffer(ports, offer);
  expect(coverageMarkAt(ports.store.get(), offset)).toMatchObject({ state: 'exercised', exercisedBy: [0, 1] });
  expect(question(ports)?.offers).toEqual([]);
});

test('what exercises a mark opens at the phase that evaluated it', async () => {
  const { ports, offset } = begin(request({ uid: '{{|body.id}}' }));
  await askCoverage(ports, offset);
  const mark = coverageMarkAt(ports.store.get(), offset);
  openExercised(ports, 'good', mark?.range.start ?? -1);
  const { run, view } = ports.store.get();
  expect([view.resultTab, phasesOf(run)[view.phase ?? -1]?.phase]).toEqual(['trace', 'uid']);
});

test('a place without an expression says so', async () => {
  const { ports } = begin({ url: 'https://x.test' });
  await askCoverage(ports, 0);
  expect(question(ports)).toBeNull();
  expect(ports.store.get().notices.at(-1)?.text).toMatch('no expression here');
});
