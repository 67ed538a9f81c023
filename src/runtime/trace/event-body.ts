import type { TraceEvent } from './trace-event.ts';

type Without<T, K extends keyof T> = T extends unknown ? Omit<T, K> : never;

/** An event as the one who reports it knows it; the recorder adds run, number, step and phase. */
export type EventBody = Without<TraceEvent, 'runId' | 'seq' | 'step' | 'phase'>;
