import type { PreviewHost, RunHost } from '../host/index.ts';
import type { Storage } from '../storage/index.ts';
import type { Autosave } from './autosave.ts';
import type { Checks } from './checks.ts';
import type { ConsentDesk } from './consent/create-consent-desk.ts';
import type { Store } from './store.ts';

/** Everything commands act on; the only way from the page to the outside. */
export interface AppPorts {
  readonly store: Store;
  readonly runHost: RunHost;
  readonly previewHost: PreviewHost;
  readonly storage: Storage;
  readonly autosave: Autosave;
  readonly checks: Checks;
  readonly runs: RunSwitch;
  readonly consent: ConsentDesk;
  clock(): Date;
  /** An id nothing else has. */
  newId(): string;
}

/** Lets one run go on at a time. */
export interface RunSwitch {
  /** Ends the run that is going on, if any, and gives the signal of the next. */
  next(): AbortSignal;
  cancel(): void;
}
