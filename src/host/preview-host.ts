import { fail, type Result } from '../base/result.ts';
import type { PreviewApi, PreviewRequest, PreviewResult } from '../protocol/preview-api.ts';
import { disposed, type HostFailure, notStarted, previewHung, superseded } from './host-failure.ts';
import { openPreviewThread, type Thread } from './thread.ts';
import { pageTimer, type Timer } from './timer.ts';
import { createWorkerHost } from './worker-host.ts';

type Outcome = Result<readonly PreviewResult[], HostFailure>;

/** Evaluates templates while somebody types or points, in a worker of its own. */
export interface PreviewHost {
  /**
   * One answer a request. Batches take turns; of those that wait, only the newest of each asker is kept, and the others
   * end with the failure `cancelled`. A batch that takes longer than the deadline ends with `unresponsive`. Never rejects.
   */
  evaluate(requests: readonly PreviewRequest[], asker?: string): Promise<Outcome>;
  dispose(): void;
}

export interface PreviewHostOptions {
  readonly open?: () => Thread;
  readonly timer?: Timer;
  /** Milliseconds one batch may take, loading not counted. */
  readonly deadlineMs?: number;
}

/** Loading the interpreter of custom functions may wait for the network, not forever. Milliseconds. */
const preparingLimitMs = 30_000;

export function createPreviewHost(options: PreviewHostOptions = {}): PreviewHost {
  const { open = openPreviewThread, timer = pageTimer, deadlineMs = 300 } = options;
  const worker = createWorkerHost<PreviewApi>(open, timer);
  let busy = false;
  const waiting = new Map<string, { readonly requests: readonly PreviewRequest[]; end(outcome: Outcome): void }>();

  async function within<T>(ms: number, failure: HostFailure, call: () => Promise<T>): Promise<T> {
    const forget = timer(ms, () => worker.stop(failure));
    try {
      return await call();
    } finally {
      forget();
    }
  }

  async function evaluate(requests: readonly PreviewRequest[]): Promise<Outcome> {
    const functions = requests.find((request) => request.functions !== undefined)?.functions;
    const prepared = await within(preparingLimitMs, notStarted('it took too long'), () =>
      worker.call((api) => api.prepare(functions)),
    );
    if (!prepared.ok) return prepared;
    return within(deadlineMs, previewHung, () => worker.call((api) => api.evaluate(requests)));
  }

  async function work(requests: readonly PreviewRequest[]): Promise<Outcome> {
    busy = true;
    const outcome = await evaluate(requests);
    busy = false;
    const [next] = waiting;
    if (next !== undefined) {
      const [asker, { requests: later, end }] = next;
      waiting.delete(asker);
      void work(later).then(end);
    }
    return outcome;
  }

  return {
    evaluate(requests, asker = '') {
      if (!busy) return work(requests);
      waiting.get(asker)?.end(fail(superseded));
      return new Promise((resolve) => {
        waiting.set(asker, { requests, end: resolve });
      });
    },
    dispose() {
      for (const { end } of waiting.values()) end(fail(disposed));
      waiting.clear();
      worker.stop(disposed);
    },
  };
}
