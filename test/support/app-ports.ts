import {
  type AppPorts,
  type AppState,
  type ConsentPage,
  createPorts,
  createStore,
  initialState,
  type Parts,
} from '../../src/app/index.ts';
import { findProblems } from '../../src/app/find-problems.ts';
import { type Example, examples } from '../../src/project/index.ts';
import { createMemoryStorage } from '../../src/storage/index.ts';
import { createInProcessRunHost, noPreviewHost } from './in-process-host.ts';

/** The real commands, store and runtime over memory; ids count up and the clock moves a second a look. */
export function appPorts(parts: Partial<Parts> = {}): AppPorts {
  const [first] = examples;
  if (first === undefined) throw new Error('There are no examples.');
  let ids = 0;
  let seconds = 0;
  return createPorts({
    store: createStore(stateOf(first)),
    runHost: createInProcessRunHost(),
    previewHost: noPreviewHost,
    storage: createMemoryStorage('a test'),
    consentPage: noConsentPage,
    clock: () => new Date(Date.UTC(2025, 5, 1, 0, 0, seconds++)),
    newId: () => `id-${++ids}`,
    ...parts,
  });
}

/** An example as it is once it was opened, but for its problems and for having been run. */
export function stateOf({ project, values }: Example): AppState {
  const { parameters, scenarios } = findProblems(project);
  return { ...initialState(project, values), parameters, scenarios };
}

/** No window opens in these tests. */
const noConsentPage: ConsentPage = {
  callbackAddress: 'https://playground.test/oauth-callback.html',
  open: () => null,
  connect: () => ({ send: () => undefined, end: () => undefined }),
  later: () => () => undefined,
};
