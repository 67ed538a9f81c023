import { examples } from '../../src/project/index.ts';
import { runAll } from '../../src/app/index.ts';
import { appPorts } from '../support/app-ports.ts';
import { median } from './median.ts';

const rounds = 30;

/** Milliseconds of work for all scenarios of the first example: once cold, and the median when warm. */
export interface ScenariosTime {
  readonly scenarios: number;
  readonly cold: number;
  readonly warm: number;
}

/** Runs every scenario of the example that greets a new visitor, as the page does, without a worker. */
export async function measureScenarios(): Promise<ScenariosTime> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const ports = appPorts();
    const started = performance.now();
    await runAll(ports);
    times.push(performance.now() - started);
    if (ports.store.get().matrix?.status !== 'done')
      throw new Error(`The scenarios of ${examples[0]?.name} did not end.`);
  }
  const [cold = 0, ...warm] = times;
  return { scenarios: appPorts().store.get().scenarios.length, cold, warm: median(warm) };
}
