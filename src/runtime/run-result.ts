import type { JsonPath } from '../source/index.ts';
import type { Value } from '../engine/index.ts';
import type { Location } from './trace/trace-event.ts';

/** What one user's connection holds (connections.md §1). Plain JSON data: dates are ISO text (U17). Holds secrets. */
export interface StoredConnection {
  readonly data: Readonly<Record<string, Value>>;
  readonly uid: Value;
  readonly metadata: { readonly type: string; readonly value: Value } | null;
  /** ISO instant. */
  readonly expires: string | null;
  readonly scope: readonly string[] | null;
}

/** An error as Make would show it. */
export interface MakeError {
  /** A class of connections.md §10, such as `RuntimeError`. */
  readonly type: string;
  /** The exact text a Make user reads. */
  readonly message: string;
  /** What went wrong, for our own words and colours. */
  readonly cause:
    | 'http-status'
    | 'not-valid'
    | 'network'
    | 'timeout'
    | 'decode'
    | 'configuration'
    | 'evaluation'
    | 'callback'
    /** The user did not come back from the service. */
    | 'consent'
    | 'scope';
  /** The directive the message or the failure comes from. */
  readonly location?: Location;
  /** More than Make would tell: what is known and what to do. */
  readonly advice?: string;
}

/** A mistake in a form value (connections.md §13). */
export interface ParameterError {
  /** Names joined by dots, list items by 0-based index. */
  readonly path: string;
  readonly code: 'required' | 'type' | 'pattern' | 'min' | 'max' | 'enum' | 'minItems' | 'maxItems' | 'unknown-option';
  readonly message: string;
}

/** A directive that has no effect in a connection, and the like (connections.md §11). */
export interface DefinitionDiagnostic {
  readonly section: 'communication' | 'parameters' | 'common' | 'base' | 'module' | 'functions';
  readonly path: JsonPath;
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly message: string;
  readonly range: { readonly start: number; readonly end: number };
}

/** One entry of Make's log after `log.sanitize` (connections.md §12). */
export type LogEntry = Readonly<Record<string, Value>>;

/**
 * How it ended: `connected` stored or kept · `refused` the definition noticed a bad answer · `failed` no usable answer ·
 * `invalid` the form or the definition stopped it before any request · `cancelled`.
 */
export type Verdict = 'connected' | 'refused' | 'failed' | 'invalid' | 'cancelled';

export interface RunResult {
  readonly runId: string;
  readonly verdict: Verdict;
  /** The state after the run: what is stored. Null when nothing is. */
  readonly connection: StoredConnection | null;
  readonly error: MakeError | null;
  readonly parameterErrors: readonly ParameterError[];
  readonly diagnostics: readonly DefinitionDiagnostic[];
  /** Where the user was sent for consent (OAuth). */
  readonly authorizeUrl?: string;
  /** Action `module` only. */
  readonly output?: Value;
  /** By step; null when Make would show no log (no `log.sanitize`); absent steps performed no request. */
  readonly logs: Readonly<Record<string, LogEntry | readonly LogEntry[] | null>>;
  /** Milliseconds spent, waiting included. */
  readonly durationMs: number;
}
