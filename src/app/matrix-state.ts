import type { Project } from '../project/index.ts';
import type { Scenario } from '../runtime/index.ts';
import type { Finding, FindingFix } from '../scenarios/index.ts';
import type { SourceRange } from '../source/index.ts';
import type { RunState } from './state.ts';

/** One scenario and its latest run. */
export interface MatrixRow {
  readonly scenario: Scenario;
  /** With every event, so that opening it needs no second run. */
  readonly run: RunState;
}

/** The latest run of all scenarios. */
export interface MatrixState {
  readonly status: 'running' | 'done' | 'cancelled';
  /** In the order of the scenarios; those that have not run yet are not in it. */
  readonly rows: readonly MatrixRow[];
  /** Milliseconds of work, simulated waiting left out. */
  readonly workMs: number;
  /** The texts it ran with, to tell what a change affects. */
  readonly sections: Project['sections'];
}

export interface FindingsState {
  readonly status: 'running' | 'done';
  readonly findings: readonly FixableFinding[];
  /** Answers tried. */
  readonly tried: number;
}

/** A finding with a change that was tried: it mends this, and the good answer still connects. */
export interface FixableFinding extends Finding {
  readonly fix?: FindingFix;
}

/** What was asked about the mark of one directive, and the scenarios that would add to it. */
export interface CoverageQuestion {
  readonly status: 'running' | 'done';
  /** Of the directive, in the communication. */
  readonly directive: SourceRange;
  /** The text it was asked about; in another one the place means nothing. */
  readonly communication: string;
  /** Each was run and does what it says; the most telling first. */
  readonly offers: readonly CoverageOffer[];
  /** Scenarios tried. */
  readonly tried: number;
}

export interface CoverageOffer {
  readonly scenario: Scenario;
  /** What it adds, as sentences without an end. */
  readonly adds: readonly string[];
}
