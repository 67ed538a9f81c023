import { describe, expect, test } from 'vitest';
import type { TraceEvent } from '../../src/runtime/index.ts';
import { batchEvents } from '../../src/services/batch-events.ts';

/** A clock moved by hand; `sent` lists the sequence numbers of each batch. */
function batches(send: (seqs: readonly number[]) => void | Promise<void> = () => undefined) {
  let now = 0;
  let due: { readonly at: number; readonly run: () => void }[] = [];
  const sent: number[][] = [];
  const { add, flush } = batchEvents({
    send(batch) {
      const seqs = batch.map(({ seq }) => seq);
      sent.push(seqs);
      return send(seqs);
    },
    elapsed: () => now,
    later: (ms, run) => due.push({ at: now + ms, run }),
  });
  return {
    sent,
    flush,
    add: (seq: number) =>
      add({ runId: 'r', seq, step: 'connection', phase: 'temp', kind: 'phase-started' } as TraceEvent),
    pass(ms: number) {
      now += ms;
      const ready = due.filter(({ at }) => at <= now);
      due = due.filter(({ at }) => at > now);
      for (const { run } of ready) run();
    },
  };
}

describe('batches of events', () => {
  test('the first goes out at once, those that follow within a frame go together', () => {
    const { add, pass, sent } = batches();
    add(0);
    add(1);
    pass(5);
    add(2);
    expect(sent).toEqual([[0]]);
    pass(11);
    expect(sent).toEqual([[0], [1, 2]]);
  });

  test('after a pause the next goes out at once again', () => {
    const { add, pass, sent } = batches();
    add(0);
    pass(100);
    add(1);
    expect(sent).toEqual([[0], [1]]);
  });

  test('a flush sends the rest, waits until all have arrived, and nothing is sent twice', async () => {
    const arrived: number[] = [];
    const { add, pass, flush, sent } = batches(async (seqs) => {
      await Promise.resolve();
      arrived.push(...seqs);
    });
    for (const seq of [0, 1, 2]) add(seq);
    await flush();
    expect(arrived).toEqual([0, 1, 2]);
    pass(100);
    await flush();
    expect(sent).toEqual([[0], [1, 2]]);
  });

  test('a flush fails when a batch was not taken', async () => {
    const { add, flush } = batches(() => Promise.reject(new Error('refused')));
    add(0);
    await expect(flush()).rejects.toThrow('refused');
  });
});
