import type { FormValues, Project } from '../project.ts';
import type { ExampleGroup } from './example-groups.ts';

/** A project to begin with. */
export interface Example {
  /** Stable; copies remember it. */
  readonly name: string;
  readonly title: string;
  /** One sentence: what it shows. */
  readonly summary: string;
  readonly group: ExampleGroup;
  readonly project: Project;
  /** Made-up credentials with which the first run connects. */
  readonly values: FormValues;
  /** Name of the example that this one is a broken copy of. */
  readonly twinOf?: string;
  /** Of a broken copy: one sentence, what goes wrong and is to be found. Shown on the page. */
  readonly find?: string;
}
