import type { Contender } from './contender.ts';
import type * as Loop from './loop.ts';
import { median } from './median.ts';

export interface Measured {
  /** Nanoseconds of one run, median. */
  readonly ns: number;
  /** Times the floor: median over the rounds of the ratio within one round. */
  readonly ratio: number;
}

interface Timer {
  time(times: number): Promise<number>;
  /** Runs in one batch, so that a batch takes about `batchMs`. */
  times: number;
}

const rounds = 21;
const batchMs = 6;

/**
 * Times all contenders in interleaved rounds, the first one being the floor. Whatever else the machine does in a round
 * slows all of them, so that ratios within a round are steadier than times.
 */
export async function measure(contenders: readonly Contender[]): Promise<ReadonlyMap<string, Measured>> {
  const timers = await Promise.all(contenders.map(timerOf));
  for (const timer of timers) await calibrate(timer);

  const samples = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, timer] of timers.entries()) samples[at]?.push((await timer.time(timer.times)) / timer.times);
  }

  const floor = samples[0] ?? [];
  return new Map(
    contenders.map((contender, at) => {
      const own = samples[at] ?? [];
      const ratios = own.map((ns, round) => ns / (floor[round] ?? Number.NaN));
      return [contender.name, { ns: median(own), ratio: median(ratios) }];
    }),
  );
}

async function timerOf(contender: Contender, at: number): Promise<Timer> {
  // The query makes it a module of its own, with type feedback of its own.
  const address = `./loop.js?contender=${encodeURIComponent(contender.name)}-${at}-${(counter += 1)}`;
  const { loop, loopAsync } = (await import(address)) as typeof Loop;
  const isAsync = contender.run(contender.inputs[0]) instanceof Promise;
  let start = 0;
  return {
    times: 1,
    async time(times) {
      start += times;
      return isAsync
        ? loopAsync(contender.run, contender.inputs, times, start)
        : loop(contender.run, contender.inputs, times, start);
    },
  };
}

let counter = 0;

/** Warms up while it looks for a batch that is long enough to time and short enough to repeat. */
async function calibrate(timer: Timer): Promise<void> {
  let spent = 0;
  while (spent < 60e6) {
    const ns = await timer.time(timer.times);
    spent += ns;
    const perRun = Math.max(ns / timer.times, 0.1);
    timer.times = Math.max(1, Math.min(timer.times * 4, Math.round((batchMs * 1e6) / perRun)));
  }
}
