import { afterEach, describe, expect, test } from 'vitest';
import { createRunHost, type RunHost, type RunHostOptions } from '../../../src/host/index.ts';
import type { TraceEvent } from '../../../src/runtime/index.ts';
import { runRequest } from '../../support/run-request.ts';

let hosts: RunHost[] = [];

function host(options: RunHostOptions = {}): RunHost {
  const created = createRunHost(options);
  hosts.push(created);
  return created;
}

afterEach(() => {
  for (const created of hosts) created.dispose();
  hosts = [];
});

const never = new AbortController().signal;
const ignore = (): void => undefined;
const healthy = runRequest({ communication: { url: 'https://api.example.com/{{1 + 1}}' } });

/** Definitions that keep the worker busy far longer than anybody waits. */
const hangs: readonly (readonly [name: string, expression: string])[] = [
  ['a regular expression that backtracks forever', `replace("${'a'.repeat(60)}!"; "/(a+)+$/"; "x")`],
];

describe('a run in a worker', () => {
  test('tells its events in order and ends with one result', async () => {
    const events: TraceEvent[] = [];
    const outcome = await host().run(healthy, (batch) => events.push(...batch), never);
    expect(outcome).toMatchObject({ ok: true, value: { runId: healthy.runId, verdict: 'connected' } });
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, at) => at));
    expect(events.find(({ kind }) => kind === 'request')).toMatchObject({
      request: { url: 'https://api.example.com/2' },
    });
    expect(events.at(-1)?.phase).toBe('stored');
  });

  test('begins when what goes first is over', async () => {
    const order: string[] = [];
    let over = (): void => undefined;
    const after = new Promise<void>((resolve) => {
      over = resolve;
    });
    const outcome = host({ after }).run(healthy, () => order.push('event'), never);
    order.push('over');
    setTimeout(over, 50);
    expect(await outcome).toMatchObject({ ok: true });
    expect(order.slice(0, 2)).toEqual(['over', 'event']);
  });

  test('calls custom functions', async () => {
    const events: TraceEvent[] = [];
    const request = runRequest({
      communication: { url: 'https://api.example.com/{{shout("hi")}}' },
      functions: 'function shout(text) { debug("called"); return text.toUpperCase() + "!"; }',
    });
    const outcome = await host().run(request, (batch) => events.push(...batch), never);
    expect(outcome).toMatchObject({ ok: true, value: { verdict: 'connected' } });
    expect(events.find(({ kind }) => kind === 'request')).toMatchObject({
      request: { url: 'https://api.example.com/HI!' },
    });
    expect(events.find(({ kind }) => kind === 'debug')).toMatchObject({ functionName: 'shout', text: 'called' });
  });

  test('a custom function that is busy is not taken for a hang', async () => {
    const request = runRequest({
      communication: { url: 'https://api.example.com/{{slow()}}' },
      clock: 'real',
      functions: 'function slow() { const end = Date.now() + 2500; while (Date.now() < end); return "done"; }',
    });
    expect(await host({ pingMs: 700 }).run(request, ignore, never)).toMatchObject({
      ok: true,
      value: { verdict: 'connected' },
    });
  });

  test('a list that is far too long ends as a clear error', async () => {
    const communication = { url: 'https://api.example.com', qs: { a: `{{split("${'a,'.repeat(1_500_000)}"; ",")}}` } };
    const outcome = await host().run(runRequest({ communication }), ignore, never);
    expect(outcome).toMatchObject({ ok: true, value: { verdict: 'invalid', error: { cause: 'evaluation' } } });
    expect(outcome.ok && outcome.value.error?.message).toContain('1000000 items');
  });
});

describe('a run that hangs', () => {
  test.each(hangs)(
    '%s: is ended with a clear message, the page goes on, the next run works',
    async (_name, expression) => {
      const runs = host({ pingMs: 700 });
      let ticks = 0;
      const ticking = setInterval(() => {
        ticks += 1;
      }, 20);
      const request = runRequest({ communication: { url: `https://api.example.com/{{${expression}}}` } });
      const outcome = await runs.run(request, ignore, never);
      clearInterval(ticking);
      expect(outcome).toMatchObject({ ok: false, error: { kind: 'unresponsive' } });
      expect(ticks).toBeGreaterThan(3);
      expect(await runs.run(healthy, ignore, never)).toMatchObject({ ok: true, value: { verdict: 'connected' } });
    },
  );

  test('is ended when it cannot hear that it is cancelled, and takes no other run with it', async () => {
    const runs = host({ pingMs: 60_000, graceMs: 50 });
    const controller = new AbortController();
    const [[, expression]] = hangs as [readonly [string, string]];
    const request = runRequest({ communication: { url: `https://api.example.com/{{${expression}}}` } });
    const hung = runs.run(request, () => controller.abort(), controller.signal);
    const next = runs.run(healthy, ignore, never);
    expect(await hung).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
    expect(await next).toMatchObject({ ok: true, value: { verdict: 'connected' } });
  });
});

describe('cancelling', () => {
  test('a run that waits for the network ends as cancelled, with a result', async () => {
    const controller = new AbortController();
    const request = runRequest({
      communication: { url: new URL('/never-answers', location.href).href },
      transport: { kind: 'fetch' },
    });
    const onEvents = (batch: readonly TraceEvent[]): void => {
      if (batch.some(({ kind }) => kind === 'request')) controller.abort();
    };
    expect(await host({ graceMs: 10_000 }).run(request, onEvents, controller.signal)).toMatchObject({
      ok: true,
      value: { verdict: 'cancelled' },
    });
  });

  test('before it began: nothing is started', async () => {
    const opened: string[] = [];
    const runs = host({
      open: () => {
        opened.push('a worker');
        return new Worker('/unused.js');
      },
    });
    expect(await runs.run(healthy, ignore, AbortSignal.abort())).toMatchObject({
      ok: false,
      error: { kind: 'cancelled' },
    });
    expect(opened).toEqual([]);
  });
});

describe('a worker that breaks', () => {
  test('a script that is missing', async () => {
    const runs = host({ open: () => new Worker('/no-such-worker.js', { type: 'module' }) });
    const outcome = await runs.run(healthy, ignore, never);
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'crashed' } });
    expect(!outcome.ok && outcome.error.message).toContain('could not be loaded');
  });

  test('a script that throws at its first line', async () => {
    const script = URL.createObjectURL(new Blob(['throw new Error("boom")'], { type: 'text/javascript' }));
    const runs = host({ open: () => new Worker(script) });
    const outcome = await runs.run(healthy, ignore, never);
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'crashed' } });
    expect(!outcome.ok && outcome.error.message).toContain('boom');
  });

  test('a request that cannot cross is a mistake of ours, and the worker goes on', async () => {
    const runs = host();
    const values = { broken: (() => undefined) as unknown as string };
    expect(await runs.run({ ...healthy, values }, ignore, never)).toMatchObject({
      ok: false,
      error: { kind: 'defect' },
    });
    expect(await runs.run(healthy, ignore, never)).toMatchObject({ ok: true });
  });

  test('whatever waits ends when the host is given up', async () => {
    const runs = host();
    const going = runs.run(healthy, ignore, never);
    await Promise.resolve();
    runs.dispose();
    expect(await going).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  });
});
