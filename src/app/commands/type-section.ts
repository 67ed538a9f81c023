import { isPristineExample, type Project, readScenarios, type SectionName } from '../../project/index.ts';
import { readParameters } from '../../runtime/index.ts';
import { readJson } from '../../source/index.ts';
import { checksOf } from '../checks.ts';
import type { AppPorts } from '../ports.ts';
import type { AppState } from '../state.ts';
import { changeProject } from './change-project.ts';

/** The author types: keeps the text and reads it anew, saves it and looks for problems in a moment. */
export function typeSection(ports: AppPorts, section: SectionName, text: string): void {
  if ((ports.store.get().project.sections[section] ?? '') === text) return;
  changeProject(
    ports,
    (project) => ({ ...project, name: nameAfterEdit(project), sections: { ...project.sections, [section]: text } }),
    (state) => ({
      ...state,
      parameters: section === 'parameters' ? parametersOf(text, state) : state.parameters,
      scenarios: section === 'scenarios' ? scenariosOf(text, state) : state.scenarios,
      run: state.run && (state.run.stale ? state.run : { ...state.run, stale: true }),
    }),
  );
  checksOf(ports.store).soon();
}

/** While a text is broken, the last form and the last scenarios that could be read stay in use. */
const parametersOf = (text: string, before: AppState): AppState['parameters'] =>
  readJson(text).problems.length === 0 ? readParameters(text).parameters : before.parameters;

function scenariosOf(text: string, before: AppState): AppState['scenarios'] {
  const { scenarios, problems } = readScenarios(text);
  const isBroken = problems.some(({ severity }) => severity === 'error');
  return isBroken && scenarios.length === 0 ? before.scenarios : scenarios;
}

/** From the first change on, the copy of an example is the user's own work, and its name says so. */
const nameAfterEdit = (project: Project): string =>
  isPristineExample(project) && !project.name.endsWith(edited) ? `${project.name}${edited}` : project.name;

const edited = ' (edited)';
