import { examples } from './examples/index.ts';
import type { Project } from './project.ts';
import { sectionNames } from './section-names.ts';

/** Whether a project is still the copy of an example as it was opened: no text of it was touched. */
export function isPristineExample({ example, sections }: Project): boolean {
  const original = examples.find(({ name }) => name === example)?.project.sections;
  return original !== undefined && sectionNames.every((name) => (sections[name] ?? '') === (original[name] ?? ''));
}
