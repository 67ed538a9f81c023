/** The front door of the workers: carry out a run, or preview values, without ever holding up the page. */
export type { HostFailure } from './host-failure.ts';
export { createPreviewHost, type PreviewHost, type PreviewHostOptions } from './preview-host.ts';
export { type AskUser, createRunHost, type RunHost, type RunHostOptions } from './run-host.ts';
export { trustOwnWorkers } from './trust-own-workers.ts';
