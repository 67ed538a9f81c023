import { describe, expect, test } from 'vitest';
import { breakConnection, editSection, fixFinding } from '../../src/app/index.ts';
import { appPorts } from '../support/app-ports.ts';

async function broken(response: unknown, body: unknown) {
  const ports = appPorts();
  const headers = { 'content-type': 'application/json' };
  editSection(
    ports,
    'communication',
    JSON.stringify({ url: 'https://x.test/me', ...(response === undefined ? {} : { response }) }),
  );
  editSection(ports, 'scenarios', JSON.stringify([{ name: 'ok', mocks: [{ match: {}, status: 200, headers, body }] }]));
  await breakConnection(ports);
  return ports;
}

test.each<[what: string, response: unknown, body: unknown, kind: string, fix: string | undefined]>([
  ['nothing checks the answer', undefined, { id: 1 }, 'false-success', '{{if(body.id, true, false)}}'],
  [
    'a check that misses some errors',
    { valid: '{{if(body.error, false, true)}}' },
    { id: 1 },
    'false-success',
    '{{if(body.id, if(body.error, false, true), false)}}',
  ],
  [
    'nothing to store',
    { data: { t: '{{body.token}}' } },
    { token: 'tok-4711' },
    'undefined-stored',
    '{{if(body.token, true, false)}}',
  ],
  [
    'an expression that fails',
    { expires: '{{addSeconds(now, body.expires_in)}}' },
    { expires_in: 60 },
    'evaluation-failed',
    '{{if(body.expires_in, true, false)}}',
  ],
  [
    'a message without words',
    { valid: '{{body.active}}', error: '[{{statusCode}}] {{body.error.message}}' },
    { active: true },
    'unreadable-message',
    "[{{statusCode}}] {{ifempty(body.error.message, 'The service gave no reason.')}}",
  ],
  [
    'what no check can mend',
    { temp: { first: '{{first(body.items)}}' } },
    { items: [{ id: 1 }] },
    'evaluation-failed',
    undefined,
  ],
  [
    'a check with a message of its own',
    { valid: { condition: '{{body.ok}}', message: 'No: {{body.error}}' }, uid: '{{body.id}}' },
    { ok: true, id: 1 },
    'undefined-stored',
    '{{if(body.id, body.ok, false)}}',
  ],
  [
    'a list',
    { uid: '{{body[1].id}}', valid: '{{length(body) > 0}}' },
    [{ id: 1 }],
    'false-success',
    '{{if(body[1].id, length(body) > 0, false)}}',
  ],
  [
    'a label of which only the writing is left',
    { metadata: { value: '@{{body.name}}' }, valid: '{{body.id}}' },
    { name: 'ada', id: 1 },
    'undefined-stored',
    '{{if(body.name, body.id, false)}}',
  ],
  [
    'what is read through temp',
    { temp: { who: '{{body.user}}' }, valid: '{{temp.who.active}}', uid: '{{temp.who.id}}' },
    { user: { active: true, id: 1 } },
    'undefined-stored',
    '{{if(body.user.id, temp.who.active, false)}}',
  ],
  [
    'a message of which only the signs are left',
    { valid: '{{body.ok}}', error: '[{{body.code}}] {{body.text}}' },
    { ok: true },
    'unreadable-message',
    "[{{body.code}}] {{ifempty(body.text, 'The service gave no reason.')}}",
  ],
  [
    'a message of several parts',
    { valid: '{{body.ok}}', error: '[{{statusCode}}] {{body.code}} - {{ifempty(body.msg, body.text)}}' },
    { ok: true },
    'unreadable-message',
    "[{{statusCode}}] {{body.code}} - {{ifempty(ifempty(body.msg, body.text), 'The service gave no reason.')}}",
  ],
  ['what no check can mend', { uid: '{{body.id}}', valid: 'yes {{body.id}}' }, { id: 1 }, 'false-success', undefined],
])('%s: a change is offered only when it was tried and mends it', async (_what, response, body, kind, fix) => {
  const ports = await broken(response, body);
  const { findings = [] } = ports.store.get().findings ?? {};
  expect(findings.length).toBeLessThanOrEqual(10);
  const found = findings.find((finding) => finding.kind === kind);
  expect(found).toBeDefined();
  expect(found?.fix?.value).toBe(fix);
  if (found?.fix === undefined) return;
  await fixFinding(ports, found.fix);
  expect(ports.store.get().findings?.findings.map(({ text }) => text)).not.toContain(found.text);
  const fixed = ports.store.get().project.sections.communication;
  ports.store.get().notices.at(-1)?.action?.run();
  expect(ports.store.get().project.sections.communication).not.toBe(fixed);
});

test('the same connection always breaks in the same ways', async () => {
  const findingsOnce = async () => (await broken({ uid: '{{body.id}}' }, { id: 1, a: { b: 2 } })).store.get().findings;
  expect(await findingsOnce()).toEqual(await findingsOnce());
});

test('a check with a message of its own keeps it when it is extended', async () => {
  const ports = await broken(
    { valid: { condition: '{{body.ok}}', message: 'No.' }, uid: '{{body.id}}' },
    { ok: true, id: 1 },
  );
  const fix = ports.store.get().findings?.findings[0]?.fix;
  if (fix !== undefined) await fixFinding(ports, fix);
  expect(JSON.parse(ports.store.get().project.sections.communication ?? '')).toMatchObject({
    response: { valid: { condition: '{{if(body.id, body.ok, false)}}', message: 'No.' } },
  });
});

describe('of several requests', () => {
  const answer = (body: unknown) => ({ status: 200, headers: { 'content-type': 'application/json' }, body });
  async function textsOf(communication: unknown) {
    const ports = appPorts();
    ports.store.update((state) => ({ ...state, project: { ...state.project, kind: 'oauth2' } }));
    const mocks = [
      { match: { url: 'https://x.test/token' }, ...answer({ access_token: 'tok-4711' }) },
      { match: { url: 'https://x.test/me' }, ...answer({ id: 1 }) },
      { match: { url: 'https://x.test/revoke' }, ...answer({ done: 1 }) },
    ];
    editSection(ports, 'communication', JSON.stringify(communication));
    editSection(ports, 'scenarios', JSON.stringify([{ name: 'ok', mocks }]));
    await breakConnection(ports);
    return (ports.store.get().findings?.findings ?? []).map(({ text }) => text);
  }
  const token = { url: 'https://x.test/token', response: { data: { t: '{{body.access_token}}' } } };
  const info = {
    url: 'https://x.test/me',
    headers: { authorization: 'Bearer {{connection.t}}' },
    response: { uid: '{{body.id}}', valid: '{{body.id}}' },
  };

  test('an answer that nobody asks for breaks nothing', async () => {
    const texts = await textsOf({ token, info, invalidate: { url: 'https://x.test/revoke' } });
    expect(texts.filter((text) => text.includes('still says connected'))).toEqual([]);
  });

  test('a bad answer is a false success only where the service is not asked again with what it gave', async () => {
    expect(await textsOf({ token, info })).toEqual([
      'With an answer to token such as 200 with {"error":"Invalid key"}, data.t would be stored without a value, should info still answer well.',
    ]);
    expect(await textsOf({ token, info: { ...info, response: {} } })).toContain(
      'The service answers 200 with {"error":"Invalid key"} to info, and Make still says connected.',
    );
  });
});

test('a connection that does not connect with its good answer is not broken', async () => {
  const ports = await broken({ valid: '{{body.ready}}' }, { id: 1 });
  expect(ports.store.get().findings).toBeNull();
  expect(ports.store.get().notices.at(-1)?.text).toMatch('does not connect yet');
});
