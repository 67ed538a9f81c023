import { createEnv, type EvalEnv, randomHex } from '../engine/index.ts';
import { createRandom } from './create-random.ts';
import type { RunRequest } from './run-request.ts';

/** The environment of one run: its clock, its randomness and its timezone, from the request. */
export function createRunEnv(request: Pick<RunRequest, 'clock' | 'seed' | 'environment'>): EvalEnv {
  const { clock, seed, environment } = request;
  const random = createRandom(seed);
  return createEnv({
    now: clock === 'real' ? () => new Date() : new Date(clock),
    random,
    executionId: randomHex(random, 32),
    timezone: environment.timezone ?? 'UTC',
  });
}
