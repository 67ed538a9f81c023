import { scenarioFromRun } from '../../scenarios/index.ts';
import type { AppPorts } from '../ports.ts';
import { startOfRun } from '../select/start-of-run.ts';
import { taintOfRun } from '../select/taint-of-state.ts';
import { editScenarios } from './edit-scenarios.ts';
import { notify } from './notify.ts';

/** Keeps the answers of the latest run as a scenario, secrets replaced. */
export function keepAsScenario(ports: AppPorts): void {
  const state = ports.store.get();
  const { run } = state;
  if (run?.result === undefined) return;
  const name =
    run.transport === 'live' ? `live ${run.startedAt.slice(0, 16).replace('T', ' ')}` : `${run.scenario} kept`;
  const kept = scenarioFromRun(name, run.events, run.result, taintOfRun(state, run.events), run);
  editScenarios(ports, { kind: 'add', scenario: { ...kept, ...startOfRun(state), name } });
  notify(ports, { kind: 'success', text: `Kept the answers as "${name}". Secrets in them were replaced.` });
}
