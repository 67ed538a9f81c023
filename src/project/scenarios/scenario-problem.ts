import type { SourceRange } from '../../source/index.ts';

/** A mistake in the Scenario or the Scopes section. */
export interface ScenarioProblem {
  /** Stable, such as `scenario-name-twice`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly range: SourceRange;
  /** A plain sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
}

/** Takes a mistake found at a node or a key. */
export type ReportProblem = (
  code: string,
  at: { readonly range: SourceRange },
  message: string,
  help: string,
  severity?: ScenarioProblem['severity'],
) => void;
