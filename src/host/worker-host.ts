import { type Remote, wrap } from 'comlink';
import { fail, ok, type Result } from '../base/result.ts';
import { broken, defect, type HostFailure, notStarted } from './host-failure.ts';
import type { Thread } from './thread.ts';
import type { Timer } from './timer.ts';

/** What every worker offers: a way to see that it has loaded. */
export interface Pingable {
  ping(): void;
}

/** Owns one worker: started by the first call, ended at any moment, started again by the next call. */
export interface WorkerHost<Api extends Pingable> {
  /** Makes a call once the worker has loaded. Never rejects: whatever goes wrong is the failure. */
  call<T>(work: (api: Remote<Api>) => Promise<T>): Promise<Result<T, HostFailure>>;
  /** Ends the worker; every call that is waiting ends with this failure. */
  stop(failure: HostFailure): void;
}

/** Slow networks are slow; nothing at all for this long means that nothing will come. Milliseconds. */
const loadingLimitMs = 30_000;

interface Running<Api> {
  readonly thread: Thread;
  readonly api: Remote<Api>;
  readonly loaded: Promise<unknown>;
  /** Ends the calls that are waiting. Comlink never settles a call whose worker was ended, so each is raced here. */
  readonly waiting: Set<(failure: HostFailure) => void>;
}

export function createWorkerHost<Api extends Pingable>(open: () => Thread, timer: Timer): WorkerHost<Api> {
  let running: Running<Api> | undefined;

  function start(): Running<Api> {
    const thread = open();
    // Comlink's types cannot see that a generic `Api` has a `ping` to call.
    const api = wrap<Api>(thread);
    const ping = api.ping as unknown as () => Promise<void>;
    const started: Running<Api> = { thread, api, loaded: ping(), waiting: new Set() };
    let hasLoaded = false;
    const forget = timer(loadingLimitMs, () => end(started, notStarted('it took too long')));
    const onLoaded = (): void => {
      hasLoaded = true;
      forget();
    };
    void started.loaded.then(onLoaded);
    const onError = (event: Event): void => {
      // Handled here; otherwise it also counts as an error of the page.
      event.preventDefault();
      forget();
      const detail = 'message' in event && typeof event.message === 'string' ? event.message : '';
      end(started, hasLoaded ? broken(detail) : notStarted(detail));
    };
    thread.addEventListener('error', onError as EventListener);
    thread.addEventListener('messageerror', (() => end(started, broken('a message got lost'))) as EventListener);
    return started;
  }

  function end(ended: Running<Api>, failure: HostFailure): void {
    if (running === ended) running = undefined;
    ended.thread.terminate();
    for (const giveUp of ended.waiting) giveUp(failure);
    ended.waiting.clear();
  }

  return {
    call(work) {
      try {
        running ??= start();
      } catch (error) {
        return Promise.resolve(fail(notStarted(error instanceof Error ? error.message : String(error))));
      }
      const { api, loaded, waiting } = running;
      return new Promise((resolve) => {
        const giveUp = (failure: HostFailure): void => resolve(fail(failure));
        waiting.add(giveUp);
        loaded
          .then(() => work(api))
          .then((value) => resolve(ok(value)))
          .catch((error: unknown) => resolve(fail(defect(error))))
          .finally(() => waiting.delete(giveUp));
      });
    },
    stop(failure) {
      if (running !== undefined) end(running, failure);
    },
  };
}
