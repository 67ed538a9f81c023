import { type FormValues, type Project, readScenarios } from '../project/index.ts';
import { readParameters } from '../runtime/index.ts';
import type { AppState } from './state.ts';

/**
 * The page before anything was read from storage: a project to look at, nothing run, nothing saved. Nothing is checked
 * either, so that the page is there at once; opening a project checks it.
 */
export function initialState(project: Project, values: FormValues = {}): AppState {
  const { parameters = '', scenarios = '' } = project.sections;
  return {
    ready: false,
    projects: [project],
    project,
    readOnly: false,
    preview: null,
    values,
    connectionName: null,
    parameters: readParameters(parameters).parameters,
    scenarios: readScenarios(scenarios).scenarios,
    problems: [],
    connections: [],
    openConnectionId: null,
    editing: null,
    slots: {},
    moduleSlotId: null,
    clock: null,
    transport: 'mock',
    network: 'ask',
    proxy: null,
    secretHosts: {},
    allowedOrigins: [],
    run: null,
    history: [],
    compared: null,
    matrix: null,
    findings: null,
    coverageQuestion: null,
    consent: null,
    askConsent: false,
    obtained: null,
    liveRequests: 0,
    saving: 'saved',
    lock: 'none',
    hidden: { values: false, connections: 0 },
    unlockAsked: false,
    storageProblem: null,
    view: {
      section: 'communication',
      resultTab: 'scenarios',
      below: 'problems',
      inlays: 'all',
      cursor: null,
      reference: null,
      dialog: null,
      liveQuestion: null,
      waitingAction: null,
      overlay: null,
      phase: null,
      focusMove: null,
      codeAction: null,
      sizes: {},
      tipsSeen: [],
      theme: 'system',
      secretsShown: false,
      pane: 'results',
      reveal: null,
    },
    notices: [],
  };
}
