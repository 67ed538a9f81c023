import type { Scenario } from '../../runtime/index.ts';
import { readJson } from '../../source/index.ts';
import { readScenario } from './read-scenario.ts';
import type { ReportProblem, ScenarioProblem } from './scenario-problem.ts';

export type { ScenarioProblem };

export interface ScenariosRead {
  /** What can be used, even of a broken text. Names are unique. */
  readonly scenarios: readonly Scenario[];
  /** In the order of the text. */
  readonly problems: readonly ScenarioProblem[];
}

/** Reads the Scenario section: a JSON list with comments. Never throws; an empty text holds no scenarios. */
export function readScenarios(text: string): ScenariosRead {
  const document = readJson(text);
  const problems: ScenarioProblem[] = document.problems.map(({ code, range, message }) => ({
    code,
    severity: 'error',
    range,
    message,
    help: 'Mend the JSON here; what can be read of the scenarios is used meanwhile.',
  }));
  const report: ReportProblem = (code, { range }, message, help, severity = 'error') => {
    problems.push({ code, severity, range, message, help });
  };

  const { root } = document;
  if (root !== undefined && root.kind !== 'array') {
    report('scenarios-not-a-list', root, 'Scenarios are a list.', 'Write [ { "name": "ok", "mocks": [ … ] }, … ].');
  }
  const scenarios = new Map<string, Scenario>();
  for (const item of root?.kind === 'array' ? root.items : []) {
    const read = readScenario(item, report);
    if (read === undefined) continue;
    const { name } = read.scenario;
    if (scenarios.has(name)) {
      const message = `Another scenario is already called "${name}"; this one is left out.`;
      report('scenario-name-twice', read.nameNode, message, 'Give it a name of its own.');
    } else scenarios.set(name, read.scenario);
  }
  return {
    scenarios: [...scenarios.values()],
    problems: problems.toSorted((a, b) => a.range.start - b.range.start),
  };
}
