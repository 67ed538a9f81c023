import { isPristineExample, type Project, type SectionName } from '../../project/index.ts';
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
        : { ...project, name: nameAfterEdit(project), sections: { ...project.sections, [section]: text } },
    (state) => readAnew(state, section),
  );
}

/**
 * While a text is broken, the last form and the last scenarios that could be read stay in use. Those of a section that
 * was not touched stay the same objects, so that nothing is drawn anew for them.
 */
function readAnew(state: AppState, edited: SectionName): AppState {
  const { problems, parameters, parametersWhole, scenarios } = findProblems(state.project);
  const broken = problems.some(({ section, severity }) => section === 'scenarios' && severity === 'error');
  const newParameters = edited === 'parameters' && parametersWhole;
  const newScenarios = edited === 'scenarios' && !(broken && scenarios.length === 0);
  return {
    ...state,
    problems,
    parameters: newParameters ? parameters : state.parameters,
    scenarios: newScenarios ? scenarios : state.scenarios,
    run: state.run && (state.run.stale ? state.run : { ...state.run, stale: true }),
  };
}

/** From the first change on, the copy of an example is the user's own work, and its name says so. */
const nameAfterEdit = (project: Project): string =>
  isPristineExample(project) && !project.name.endsWith(edited) ? `${project.name}${edited}` : project.name;

const edited = ' (edited)';
