import type { TraceEvent } from '../runtime/index.ts';

export interface EventBatches {
  add(event: TraceEvent): void;
  /** Sends what is left; resolves when everything has arrived. Rejects when the other side failed to take a batch. */
  flush(): Promise<void>;
}

export interface BatchOptions {
  send(batch: readonly TraceEvent[]): void | Promise<void>;
  /** Milliseconds since any fixed moment. */
  elapsed(): number;
  later(ms: number, then: () => void): void;
}

/** One frame of a screen. */
const everyMs = 16;

/**
 * Collects events into at most one message a frame. The first event after a pause goes out at once, so that a run that
 * hangs has said where it was.
 */
export function batchEvents({ send, elapsed, later }: BatchOptions): EventBatches {
  let batch: TraceEvent[] = [];
  let sentAt = Number.NEGATIVE_INFINITY;
  let scheduled = false;
  let arrivals: Promise<unknown>[] = [];

  const sendNow = (): void => {
    if (batch.length === 0) return;
    const sending = batch;
    batch = [];
    sentAt = elapsed();
    arrivals.push(Promise.resolve(send(sending)));
  };
  return {
    add(event) {
      batch.push(event);
      if (scheduled) return;
      const wait = sentAt + everyMs - elapsed();
      if (wait <= 0) {
        sendNow();
        return;
      }
      scheduled = true;
      later(wait, () => {
        scheduled = false;
        sendNow();
      });
    },
    async flush() {
      sendNow();
      const awaited = arrivals;
      arrivals = [];
      await Promise.all(awaited);
    },
  };
}
