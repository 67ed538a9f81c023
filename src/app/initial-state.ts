import type { FormValues, Project } from '../project/index.ts';
import { findProblems } from './find-problems.ts';
import type { AppState } from './state.ts';

/** The page before anything was read from storage: a project to look at, nothing run, nothing saved. */
export function initialState(project: Project, values: FormValues = {}): AppState {
  const { problems, parameters, scenarios } = findProblems(project);
  return {
    ready: false,
    projects: [project],
    project,
    preview: null,
    values,
    connectionName: null,
    parameters,
    scenarios,
    problems,
    connections: [],
    openConnectionId: null,
    editing: null,
    slots: {},
    moduleSlotId: null,
    clock: null,
    transport: 'mock',
    network: 'ask',
    secretHosts: {},
    allowedOrigins: [],
    run: null,
    matrix: null,
    findings: null,
    consent: null,
    askConsent: false,
    obtained: null,
    liveRequests: 0,
    saving: 'saved',
    storageProblem: null,
    view: {
      section: 'communication',
      resultTab: 'result',
      below: 'problems',
      inlays: 'all',
      cursor: null,
      reference: null,
      dialog: null,
      liveQuestion: null,
      overlay: null,
      phase: null,
      focusMove: null,
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
