import type { PreviewHost, RunHost } from '../host/index.ts';
import type { Storage } from '../storage/index.ts';
import type { Autosave } from './autosave.ts';
import type { ConsentDesk } from './consent/create-consent-desk.ts';
import type { Store } from './store.ts';

/** Everything commands act on; the only way from the page to the outside. */
export interface AppPorts {
  readonly store: Store;
  readonly runHost: RunHost;
  readonly previewHost: PreviewHost;
  /** Where work is kept. */
  readonly storage: Storage;
  /** From now on work is kept there. For a page that is drawn before its database is open; nothing is moved. */
  keepIn(storage: Storage): void;
  readonly autosave: Autosave;
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
