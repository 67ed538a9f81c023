import type { SectionName } from '../../project/index.ts';
import { findProblems } from '../find-problems.ts';
import type { AppPorts } from '../ports.ts';
import type { AppState } from '../state.ts';
import { changeProject } from './change-project.ts';

/** The author typed: keeps the text, reads it anew, saves it in a moment. */
export function editSection(ports: AppPorts, section: SectionName, text: string): void {
  changeProject(
    ports,
    (project) =>
      (project.sections[section] ?? '') === text
        ? project
        : { ...project, sections: { ...project.sections, [section]: text } },
    readAnew,
  );
}

/** While a text is broken, the last form and the last scenarios that could be read stay in use. */
function readAnew(state: AppState): AppState {
  const { problems, parameters, parametersWhole, scenarios } = findProblems(state.project);
  const broken = problems.some(({ section, severity }) => section === 'scenarios' && severity === 'error');
  return {
    ...state,
    problems,
    parameters: parametersWhole ? parameters : state.parameters,
    scenarios: broken && scenarios.length === 0 ? state.scenarios : scenarios,
    run: state.run && (state.run.stale ? state.run : { ...state.run, stale: true }),
  };
}
