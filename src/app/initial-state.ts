import type { FormValues, Project } from '../project/index.ts';
import type { AppState } from './state.ts';

/** Stands where a project will be. Its id is that of no project, so nothing of it is ever kept. */
const nothingYet: Project = {
  version: 1,
  id: '',
  name: '',
  kind: 'basic',
  sections: {},
  selectedScenario: '',
  timezone: 'UTC',
  createdAt: '',
  updatedAt: '',
};

/**
 * The page before anything was read from storage: nothing opened, nothing run, nothing saved. Nothing is read of a project
 * that is given either: opening a project reads and checks it.
 */
export function initialState(project: Project = nothingYet, values: FormValues = {}): AppState {
  return {
    ready: false,
    projects: project === nothingYet ? [] : [project],
    project,
    readOnly: false,
    preview: null,
    values,
    connectionName: null,
    parameters: [],
    scenarios: [],
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
      belowFolded: false,
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
