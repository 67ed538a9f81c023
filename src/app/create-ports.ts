import type { PreviewHost, RunHost } from '../host/index.ts';
import type { Storage } from '../storage/index.ts';
import { createAutosave } from './autosave.ts';
import { forkProject } from './commands/fork-project.ts';
import { browserConsentPage, type ConsentPage } from './consent/consent-page.ts';
import { createConsentDesk } from './consent/create-consent-desk.ts';
import type { AppPorts } from './ports.ts';
import type { Store } from './store.ts';

export interface Parts {
  readonly store: Store;
  readonly runHost: RunHost;
  readonly previewHost: PreviewHost;
  /** Until `keepIn` says otherwise. */
  readonly storage: Storage;
  /** Default: this browser's windows. */
  readonly consentPage?: ConsentPage;
  readonly clock: () => Date;
  readonly newId: () => string;
}

/** What commands work with, made of what the platform gives: autosave, consent and the runs come in here. */
export function createPorts(parts: Parts): AppPorts {
  let current = new AbortController();
  let { storage } = parts;
  const ports: AppPorts = {
    ...parts,
    get storage() {
      return storage;
    },
    keepIn(opened) {
      storage = opened;
    },
    autosave: createAutosave(
      parts.store,
      () => storage,
      (project) => forkProject(ports, project),
    ),
    consent: createConsentDesk(parts.store, parts.consentPage ?? browserConsentPage()),
    runs: {
      next() {
        current.abort();
        current = new AbortController();
        return current.signal;
      },
      cancel: () => current.abort(),
    },
  };
  return ports;
}
