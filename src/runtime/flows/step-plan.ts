import type { Scope, Value } from '../../engine/index.ts';
import type { Communication } from '../directives/communication.ts';
import type { DirectiveNode } from '../directives/directive-node.ts';
import type { StepName } from '../trace/trace-event.ts';
import type { RunState } from './run-state.ts';

/** Directives of `response` that say what to keep of a reply. */
export type Keep = 'data' | 'metadata' | 'uid' | 'expires' | 'scope' | 'output';

/** One step of a flow: what it sends, what it sees and what it keeps. */
export interface StepPlan {
  readonly step: StepName;
  readonly communication: Communication;
  /** The variables of connections.md §3 without `temp` and those of the reply. */
  scope(state: RunState): Scope;
  readonly keeps: ReadonlySet<Keep>;
  /** The step is written as a list of requests, of which this is one. */
  readonly listed?: boolean;
  /** Where the OAuth 1 helper may be written, the one that wins last; nothing is signed without one. */
  readonly oauth1?: readonly (DirectiveNode | undefined)[];
  /** The timeout when the step has no such directive: from the app's common data. */
  readonly timeout?: Value;
}
