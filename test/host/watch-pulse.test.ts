import { describe, expect, test } from 'vitest';
import { watchPulse } from '../../src/host/watch-pulse.ts';

/** Each letter is one interval: `a` the ping is answered in it, `b` another sign of life comes, `m` more are allowed, `-` nothing. */
async function silentAfter(intervals: string): Promise<number | null> {
  let look: () => void = () => undefined;
  let answer: () => void = () => undefined;
  let silent = false;
  const pulse = watchPulse({
    everyMs: 1000,
    timer: (_ms, then) => {
      look = then;
      return () => undefined;
    },
    ping: () =>
      new Promise<void>((resolve) => {
        answer = resolve;
      }),
    onSilence: () => {
      silent = true;
    },
  });
  for (const [at, interval] of [...intervals].entries()) {
    if (interval === 'a') answer();
    if (interval === 'b') pulse.beat();
    if (interval === 'm') pulse.allow(2);
    await Promise.resolve();
    look();
    if (silent) return at + 1;
  }
  return null;
}

describe('a pulse', () => {
  test.each([
    ['--', 2],
    ['a--', 3],
    ['aaaaaa', null],
    ['-a-a-a', null],
    ['-b-b-b', null],
    ['bbbbbb', null],
    ['bbb--', 5],
    ['m---', 4],
    ['ma----', 6],
    ['-m--', 4],
    ['mm-----', 6],
  ])('%s is given up after %s', async (intervals, expected) => {
    expect(await silentAfter(intervals)).toBe(expected);
  });
});
