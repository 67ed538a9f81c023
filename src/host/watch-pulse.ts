import type { Timer } from './timer.ts';

export interface Pulse {
  /** The worker has just shown that it is alive. */
  beat(): void;
  /** The worker has so much to do at once that it may be silent for this many intervals more, all in all. */
  allow(intervals: number): void;
  stop(): void;
}

export interface PulseOptions {
  readonly timer: Timer;
  /** Milliseconds between two questions. */
  readonly everyMs: number;
  /** Resolves with the worker's answer; a worker that is stuck never answers. */
  ping(): Promise<unknown>;
  /** Called once, when two questions in a row, or as many more as were allowed, had no answer and no other sign of life came. */
  onSilence(): void;
}

/** Intervals of silence that a worker with little to do may have. */
const usualMisses = 2;

/**
 * Asks for a sign of life again and again. The next look comes a full interval after the last one, never sooner: a page
 * that was itself held up gives the answers that wait in its queue a chance to be heard.
 */
export function watchPulse({ timer, everyMs, ping, onSilence }: PulseOptions): Pulse {
  let heard = false;
  let asking = false;
  let missed = 0;
  let allowedMisses = usualMisses;
  let stopped = false;
  let forget: () => void = () => undefined;

  const beat = (): void => {
    heard = true;
  };
  const answered = (): void => {
    asking = false;
    beat();
  };
  const ask = (): void => {
    if (!asking) {
      asking = true;
      void ping().then(answered);
    }
    forget = timer(everyMs, look);
  };
  const look = (): void => {
    if (stopped) return;
    missed = heard ? 0 : missed + 1;
    heard = false;
    if (missed < allowedMisses) ask();
    else onSilence();
  };
  ask();
  return {
    beat,
    allow(intervals) {
      allowedMisses += intervals;
    },
    stop() {
      stopped = true;
      forget();
    },
  };
}
