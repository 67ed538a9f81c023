import type { JsonPath, SourceRange } from '../../source/index.ts';
import type { EvalFailure, Value } from '../../engine/index.ts';
import type { ConsentAnswer } from '../consent.ts';
import type { HttpFailure, HttpRequest, HttpResponse } from '../http/http-message.ts';
import type { MakeError } from '../run-result.ts';

/** The communication a trace event belongs to: the single request of a basic connection, an OAuth step, or a module. */
export type StepName =
  | 'connection'
  | 'preauthorize'
  | 'authorize'
  | 'token'
  | 'info'
  | 'refresh'
  | 'invalidate'
  | 'requestToken'
  | 'accessToken'
  | 'module';

/** The phases of a step, in execution order (connections.md §4). */
export const phases = [
  'parameters',
  'temp',
  'condition',
  'request',
  'response',
  'response.temp',
  'valid',
  'error',
  'data',
  'metadata',
  'uid',
  'expires',
  'scope',
  'output',
  'stored',
] as const;

export type Phase = (typeof phases)[number];

/** The text a location points into. */
export type TracedSection = 'communication' | 'parameters' | 'base' | 'module';

export interface Location {
  readonly section: TracedSection;
  readonly path: JsonPath;
  /** Offsets into the section's text, of the value at `path`, quotes included. */
  readonly range: SourceRange;
}

/** One `{{…}}` that was evaluated. */
export interface TracedExpression {
  /** Offsets into the section's text, braces included. */
  readonly range: SourceRange;
  /** The expression as written, without braces and JSON escapes. */
  readonly source: string;
  readonly value: Value;
}

/** What a call of `if`, `ifempty` or `switch` chose. */
export interface TracedBranch {
  /** Offsets of the call into the section's text. */
  readonly range: SourceRange;
  /** Index of the argument it chose; the number of arguments when it chose none. */
  readonly chosen: number;
}

interface EventBase {
  readonly runId: string;
  /** Counts from 0 within a run. */
  readonly seq: number;
  readonly step: StepName;
  readonly phase: Phase;
}

/** What a run reports while it goes; a pure fold of these is the trace (`app/`). Plain data, structured-cloneable. */
export type TraceEvent = EventBase &
  (
    | { readonly kind: 'phase-started' }
    | { readonly kind: 'phase-ended'; readonly summary: string }
    /** The phase did not run; `reason` is a plain sentence such as "There is no `response.temp`." */
    | {
        readonly kind: 'phase-skipped';
        readonly why: 'absent' | 'not-reached' | 'not-applicable';
        readonly reason: string;
      }
    /** A directive's leaf was evaluated. */
    | {
        readonly kind: 'evaluated';
        readonly location: Location;
        readonly expressions: readonly TracedExpression[];
        /** In the order they were taken; absent when there were none. */
        readonly branches?: readonly TracedBranch[];
        readonly value: Value;
      }
    | { readonly kind: 'evaluation-failed'; readonly location: Location; readonly failure: EvalFailure }
    /** A root variable has a new value from here on. */
    | { readonly kind: 'variable'; readonly name: string; readonly value: Value }
    | { readonly kind: 'request'; readonly request: HttpRequest; readonly redirect: boolean }
    | { readonly kind: 'response'; readonly response: HttpResponse; readonly decoded?: Value }
    | { readonly kind: 'no-response'; readonly failure: HttpFailure }
    /** The user was sent to the service; the run waits. */
    | { readonly kind: 'consent-asked'; readonly address: string }
    | { readonly kind: 'consent-answered'; readonly answer: ConsentAnswer }
    /** A custom function called `debug(…)` (iml.md §11). */
    | { readonly kind: 'debug'; readonly functionName: string; readonly text: string }
    | { readonly kind: 'warning'; readonly code: string; readonly message: string; readonly location?: Location }
    | { readonly kind: 'error'; readonly error: MakeError }
  );
