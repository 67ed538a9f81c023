import { expect, test } from 'vitest';
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
