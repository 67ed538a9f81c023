import { proxy } from 'comlink';
import { fail, type Result } from '../base/result.ts';
import type { RunApi } from '../protocol/run-api.ts';
import type { ConsentAnswer, ConsentQuestion, RunRequest, RunResult, TraceEvent } from '../runtime/index.ts';
import { cancelled, disposed, type HostFailure, runHung } from './host-failure.ts';
import { openRunThread, type Thread } from './thread.ts';
import { pageTimer, type Timer } from './timer.ts';
import { watchPulse } from './watch-pulse.ts';
import { createWorkerHost, type WorkerHost } from './worker-host.ts';

export type AskUser = (question: ConsentQuestion) => Promise<ConsentAnswer>;

/**
 * How much of an answer a slow and busy machine works through from one question for a sign of life to the next. Honest
 * work on a large answer is no hang.
 */
const bytesPerInterval = 4_000_000;

const nobody: AskUser = async () => ({ kind: 'unavailable' });

/** Carries out runs in a worker, one after the other; a run that hangs never holds up the page. */
export interface RunHost {
  /**
   * Every event arrives before the promise settles, and none after. An abort first asks the run to end, which gives a
   * result with verdict `cancelled`; a run that cannot hear it is ended from outside, which is a failure. Never rejects.
   *
   * @param askUser sends the user to a service for consent; without it such a run ends with an error
   */
  run(
    request: RunRequest,
    onEvents: (events: readonly TraceEvent[]) => void,
    signal: AbortSignal,
    askUser?: AskUser,
  ): Promise<Result<RunResult, HostFailure>>;
  dispose(): void;
}

export interface RunHostOptions {
  readonly open?: () => Thread;
  readonly timer?: Timer;
  /** Milliseconds between two questions for a sign of life. */
  readonly pingMs?: number;
  /** Milliseconds a cancelled run has to end by itself. */
  readonly graceMs?: number;
  /** What has to be over before the first run begins, and with it the loading of the worker. */
  readonly after?: Promise<unknown>;
}

/** How a hang is noticed: docs/decisions/0006-deadlines.md. */
export function createRunHost(options: RunHostOptions = {}): RunHost {
  const { open = openRunThread, timer = pageTimer, pingMs = 1000, graceMs = 250, after = Promise.resolve() } = options;
  const worker = createWorkerHost<RunApi>(open, timer);
  // A run waits for the one before it: ending that one may end the worker both would be in.
  let last: Promise<unknown> = after;
  return {
    run(request, onEvents, signal, askUser = nobody) {
      const turn = last.then(() =>
        carryOut(worker, { request, onEvents, signal, askUser }, { timer, pingMs, graceMs }),
      );
      last = turn;
      return turn;
    },
    dispose: () => worker.stop(disposed),
  };
}

interface Turn {
  readonly request: RunRequest;
  readonly onEvents: (events: readonly TraceEvent[]) => void;
  readonly signal: AbortSignal;
  readonly askUser: AskUser;
}

async function carryOut(
  worker: WorkerHost<RunApi>,
  { request, onEvents, signal, askUser }: Turn,
  { timer, pingMs, graceMs }: Required<Omit<RunHostOptions, 'open' | 'after'>>,
): Promise<Result<RunResult, HostFailure>> {
  if (signal.aborted) return fail(cancelled);
  const endings: (() => void)[] = [];
  let over = false;
  let beat = (): void => undefined;
  let allow = (_intervals: number): void => undefined;
  const listener = proxy({
    events(batch: readonly TraceEvent[]) {
      beat();
      if (!over) onEvents(batch);
    },
    askUser,
    alive: () => beat(),
    received: (bytes: number) => allow(Math.floor(bytes / bytesPerInterval)),
  });
  const cancel = (): void => {
    void worker.call((api) => api.cancel(request.runId));
    endings.push(timer(graceMs, () => worker.stop(cancelled)));
  };
  signal.addEventListener('abort', cancel, { once: true });
  endings.push(() => signal.removeEventListener('abort', cancel));
  try {
    return await worker.call((api) => {
      // Asked only from here on: loading the worker may take as long as the network does.
      const pulse = watchPulse({
        timer,
        everyMs: pingMs,
        ping: () => api.ping(),
        onSilence: () => worker.stop(runHung),
      });
      ({ beat, allow } = pulse);
      endings.push(pulse.stop);
      return api.run(request, listener);
    });
  } finally {
    over = true;
    for (const end of endings) end();
  }
}
