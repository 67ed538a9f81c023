import { builtins, withCustomFunctions } from '../../engine/index.ts';
import { declaredFunctions, type LanguageContext } from '../../language/index.ts';
import type { AppState } from '../state.ts';
import { selectedScenario } from '../to-run-request.ts';
import { secretsOf } from './secrets-of.ts';

/**
 * What editor features know about the project, from the page's state. The same object comes back while nothing it is
 * made of has changed: it is asked for at every key.
 */
export function createLanguageContext(): (state: AppState) => LanguageContext {
  let before: AppState | undefined;
  let context: LanguageContext | undefined;
  return (state) => {
    if (context === undefined || before === undefined || !sameParts(before, state)) context = contextOf(state);
    before = state;
    return context;
  };
}

const sameParts = (a: AppState, b: AppState): boolean =>
  a.project === b.project &&
  a.values === b.values &&
  a.parameters === b.parameters &&
  a.scenarios === b.scenarios &&
  a.connections === b.connections &&
  a.run?.events === b.run?.events &&
  a.view.secretsShown === b.view.secretsShown;

function contextOf(state: AppState): LanguageContext {
  const { project, values, run, view } = state;
  const events = run?.events ?? [];
  const own = declaredFunctions(project.sections.functions ?? '').map(({ definition }) => definition);
  return {
    kind: project.kind,
    sections: project.sections,
    functions: own.length === 0 ? builtins : withCustomFunctions(builtins, own),
    values,
    events,
    scenario: selectedScenario(state),
    secretTexts: view.secretsShown ? [] : secretsOf(state),
    secretsShown: view.secretsShown,
  };
}
