import type { ProblemSeverity } from '../problem.ts';

/** What is said about one code. `{name}` stands for a fact of the case. */
export interface CatalogueEntry {
  readonly severity: ProblemSeverity;
  /** Heading of its paragraph in the documentation. */
  readonly title: string;
  /** The sentence shown; finders that know more say their own. */
  readonly message: string;
  /** Why it matters. */
  readonly reason: string;
  /** What to do. */
  readonly help: string;
  readonly tag?: 'deprecated' | 'unused';
}

export type Catalogue = Readonly<Record<string, CatalogueEntry>>;

type Row = readonly [title: string, message: string, reason: string, help: string];

const withSeverity =
  (severity: ProblemSeverity) =>
  (...[title, message, reason, help]: Row): CatalogueEntry => ({ severity, title, message, reason, help });

export const error = withSeverity('error');
export const warning = withSeverity('warning');
export const hint = withSeverity('hint');
