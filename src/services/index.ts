/** The front door of what the workers do: each service is the whole behaviour of one worker. */
export { createPreviewService } from './create-preview-service.ts';
export { createRunService, type RunServicePorts } from './create-run-service.ts';
