import { tellsSecret } from '../../secrets/index.ts';
import type { TraceEvent } from '../../runtime/index.ts';
import { type Secretive, taintOfRun } from './taint-of-state.ts';

/** One list, so that what is derived from it is kept. */
const noEvents: readonly TraceEvent[] = [];

/** Everything secret in the form, the saved connections, the common data and the latest run, longest first. */
export const secretsOf = (state: Secretive): readonly string[] =>
  taintOfRun(state, state.run?.events ?? noEvents).texts.map(({ text }) => text);

/**
 * The same for texts that an author wrote and means to give away: values of the common data that are no credentials by their
 * name, such as a version, may stand there too.
 */
export const secretsToKeep = (state: Secretive): readonly string[] =>
  taintOfRun(state, state.run?.events ?? noEvents)
    .texts.filter(({ origin }) => !origin.startsWith('common.') || origin.split('.').some(tellsSecret))
    .map(({ text }) => text);
