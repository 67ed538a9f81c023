/** Results are stored here, so that no work can be optimised away. */
export const sink: unknown[] = [undefined, undefined, undefined, undefined];

/**
 * Runs `run` over the inputs in turn and returns the nanoseconds spent. Each contender imports its own copy of this
 * file: the JIT then specialises the loop for it, as it would in an application, instead of for a mixture of all.
 */
export function loop(
  run: (input: unknown) => unknown,
  inputs: readonly unknown[],
  times: number,
  start: number,
): number {
  const count = inputs.length;
  let at = start % count;
  const begin = process.hrtime.bigint();
  for (let done = 0; done < times; done += 1) {
    sink[done & 3] = run(inputs[at]);
    at += 1;
    if (at === count) at = 0;
  }
  return Number(process.hrtime.bigint() - begin);
}

/** The same for a contender that answers with promises; awaiting is part of what its users pay. */
export async function loopAsync(
  run: (input: unknown) => unknown,
  inputs: readonly unknown[],
  times: number,
  start: number,
): Promise<number> {
  const count = inputs.length;
  let at = start % count;
  const begin = process.hrtime.bigint();
  for (let done = 0; done < times; done += 1) {
    sink[done & 3] = await run(inputs[at]);
    at += 1;
    if (at === count) at = 0;
  }
  return Number(process.hrtime.bigint() - begin);
}
