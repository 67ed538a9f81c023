import type { Endpoint } from 'comlink';

/** The part of a `Worker` that a host needs. */
export interface Thread extends Endpoint {
  terminate(): void;
}

// Bundlers find a worker by this very form: `new Worker(new URL(…, import.meta.url), …)`.

export const openRunThread = (): Thread =>
  new Worker(new URL('../../workers/run.worker.ts', import.meta.url), { type: 'module', name: 'run' });

export const openPreviewThread = (): Thread =>
  new Worker(new URL('../../workers/preview.worker.ts', import.meta.url), { type: 'module', name: 'preview' });
