import { afterEach, describe, expect, test } from 'vitest';
import { createPreviewHost, type PreviewHost, type PreviewHostOptions } from '../../../src/host/index.ts';
import type { PreviewRequest } from '../../../src/protocol/preview-api.ts';

let hosts: PreviewHost[] = [];

function host(options: PreviewHostOptions = {}): PreviewHost {
  const created = createPreviewHost(options);
  hosts.push(created);
  return created;
}

afterEach(() => {
  for (const created of hosts) created.dispose();
  hosts = [];
});

const preview = (template: string, functions?: string): PreviewRequest => ({
  template,
  scope: { parameters: { key: 'abc' } },
  timezone: 'UTC',
  now: '2025-03-10T12:00:00.000Z',
  ...(functions === undefined ? {} : { functions }),
});
const patience: PreviewHostOptions = { deadlineMs: 10_000 };
const hang = preview(`{{replace("${'a'.repeat(60)}!"; "/(a+)+$/"; "x")}}`);

describe('previews in a worker', () => {
  test('one answer a request, in their order, with types kept', async () => {
    const requests = [
      preview('{{1 + 1}}'),
      preview('{{upper(parameters.key)}}'),
      preview('{{now}}'),
      preview('{{nope(}}'),
    ];
    expect(await host(patience).evaluate(requests)).toEqual({
      ok: true,
      value: [
        { ok: true, value: 2 },
        { ok: true, value: 'ABC' },
        { ok: true, value: new Date('2025-03-10T12:00:00.000Z') },
        { ok: false, message: expect.any(String) },
      ],
    });
  });

  test('custom functions; loading them does not count', async () => {
    const functions = 'function twice(text) { return text + text; }';
    expect(await host(patience).evaluate([preview('{{twice("ab")}}', functions)])).toEqual({
      ok: true,
      value: [{ ok: true, value: 'abab' }],
    });
  });

  test('other functions take the place of the ones before', async () => {
    const previews = host(patience);
    await previews.evaluate([preview('{{f()}}', 'function f() { return 1; }')]);
    expect(await previews.evaluate([preview('{{f()}}', 'function f() { return 2; }')])).toEqual({
      ok: true,
      value: [{ ok: true, value: 2 }],
    });
    expect(await previews.evaluate([preview('{{f()}}')])).toMatchObject({ ok: true, value: [{ ok: false }] });
  });

  test('a hang ends at the deadline, and the next preview answers', async () => {
    const previews = host({ deadlineMs: 1500 });
    expect(await previews.evaluate([hang])).toMatchObject({ ok: false, error: { kind: 'unresponsive' } });
    expect(await previews.evaluate([preview('{{1}}')])).toEqual({ ok: true, value: [{ ok: true, value: 1 }] });
  });

  test('of the batches that wait, the newest is kept', async () => {
    const previews = host(patience);
    const outcomes = await Promise.all([1, 2, 3].map((at) => previews.evaluate([preview(`{{${at}}}`)])));
    expect(outcomes).toMatchObject([
      { ok: true, value: [{ value: 1 }] },
      { ok: false, error: { kind: 'cancelled' } },
      { ok: true, value: [{ value: 3 }] },
    ]);
  });

  test('of those that wait, each asker keeps its newest', async () => {
    const previews = host(patience);
    const ask = (at: number, asker: string) => previews.evaluate([preview(`{{${at}}}`)], asker);
    expect(await Promise.all([ask(1, 'values'), ask(2, 'values'), ask(3, 'hover'), ask(4, 'values')])).toMatchObject([
      { ok: true, value: [{ value: 1 }] },
      { ok: false, error: { kind: 'cancelled' } },
      { ok: true, value: [{ value: 3 }] },
      { ok: true, value: [{ value: 4 }] },
    ]);
  });

  test('a script that is missing', async () => {
    const previews = host({ open: () => new Worker('/no-such-worker.js', { type: 'module' }) });
    expect(await previews.evaluate([preview('{{1}}')])).toMatchObject({ ok: false, error: { kind: 'crashed' } });
  });
});
