import type { FormValues, Project } from '../project.ts';

/** A project to begin with. */
export interface Example {
  /** Stable; copies remember it. */
  readonly name: string;
  readonly title: string;
  /** One sentence: what it shows. */
  readonly summary: string;
  readonly project: Project;
  /** Made-up credentials with which the first run connects. */
  readonly values: FormValues;
}
