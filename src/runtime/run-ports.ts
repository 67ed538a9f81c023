import type { EvalEnv, FunctionTable } from '../engine/index.ts';
import type { ConsentAnswer, ConsentQuestion } from './consent.ts';
import type { TraceEvent } from './trace/trace-event.ts';
import type { Transport } from './transports/transport.ts';

/** What a run needs from outside. The runtime has no clock, no randomness and no network of its own. */
export interface RunPorts {
  readonly transport: Transport;
  /** Shared by every evaluation of the run, so that its budget of steps counts for all of them. */
  readonly env: EvalEnv;
  /** Receives everything the run does, in order. Must not throw. */
  emit(event: TraceEvent): void;
  /** Ends the run with verdict `cancelled`. */
  readonly signal: AbortSignal;
  /** Built-ins and the app's custom functions. Default: the built-ins. */
  readonly functions?: FunctionTable;
  /** Milliseconds since any fixed moment, never running backwards. */
  elapsed(): number;
  /** The lines that custom functions wrote with `debug(…)` since the last call; taken after each evaluation. */
  takeDebugLines?(): readonly DebugLine[];
  /**
   * Sends the user to the service for consent and says what came of it. The time it takes does not count for the run.
   * Default with mocks: consent is given at once, as the scenario says.
   */
  askUser?(question: ConsentQuestion): Promise<ConsentAnswer>;
  /** Texts nobody can guess, one by one. Default: made from `env.random`. */
  makeText?(purpose: TextPurpose): string;
}

export interface DebugLine {
  /** The custom function the expression called. */
  readonly functionName: string;
  readonly text: string;
}

/** `boundary` of a multipart body · `nonce` of a signed OAuth 1 request · `state` of an OAuth 2 redirect. */
export type TextPurpose = 'boundary' | 'nonce' | 'state';
