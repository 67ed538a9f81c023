import { createEnv, type EvalEnv } from '../engine/index.ts';
import { createRandom } from './create-random.ts';
import type { RunRequest } from './run-request.ts';
import { textFrom, uuidFrom } from './random-text.ts';

/** The environment of one run: its clock, its randomness and its timezone, from the request. */
export function createRunEnv(request: Pick<RunRequest, 'clock' | 'seed' | 'environment'>): EvalEnv {
  const { clock, seed, environment } = request;
  const random = createRandom(seed);
  return createEnv({
    now: clock === 'real' ? () => new Date() : new Date(clock),
    random,
    uuid: () => uuidFrom(random),
    executionId: textFrom(random, 32),
    timezone: environment.timezone ?? 'UTC',
  });
}
