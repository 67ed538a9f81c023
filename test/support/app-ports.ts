import {
  type AppPorts,
  type ConsentPage,
  createPorts,
  createStore,
  initialState,
  type Parts,
} from '../../src/app/index.ts';
import { examples } from '../../src/project/index.ts';
import { createMemoryStorage } from '../../src/storage/index.ts';
import { createInProcessRunHost, noPreviewHost } from './in-process-host.ts';

/** The real commands, store and runtime over memory; ids count up and the clock moves a second a look. */
export function appPorts(parts: Partial<Parts> = {}): AppPorts {
  const [first] = examples;
  if (first === undefined) throw new Error('There are no examples.');
  let ids = 0;
  let seconds = 0;
  return createPorts({
    store: createStore(initialState(first.project, first.values)),
    runHost: createInProcessRunHost(),
    previewHost: noPreviewHost,
    storage: createMemoryStorage('a test'),
    consentPage: noConsentPage,
    clock: () => new Date(Date.UTC(2025, 5, 1, 0, 0, seconds++)),
    newId: () => `id-${++ids}`,
    ...parts,
  });
}

/** No window opens in these tests. */
const noConsentPage: ConsentPage = {
  callbackAddress: 'https://playground.test/oauth-callback.html',
  open: () => null,
  connect: () => ({ send: () => undefined, end: () => undefined }),
  later: () => () => undefined,
};
