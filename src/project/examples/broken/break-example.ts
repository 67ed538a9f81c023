import type { SectionName } from '../../project.ts';
import type { Example } from '../example.ts';

/** One classic mistake in a copy of an example. */
export interface Mistake {
  /** Appended to the name of the example. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  /** What the author of the broken copy sees, and is to explain. */
  readonly find: string;
  /** Name of the scenario in which it shows. */
  readonly scenario: string;
  readonly section: SectionName;
  /** The text of the section that is replaced, and what stands there instead. */
  readonly right: string;
  readonly wrong: string;
}

/**
 * The copy, which differs from the example in this one place and so never drifts away from it.
 *
 * @throws when the example does not hold the text exactly once: a mistake of ours
 */
export function breakExample(example: Example, mistake: Mistake): Example {
  const { project } = example;
  const text = project.sections[mistake.section] ?? '';
  const [before, after, ...more] = text.split(mistake.right);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${example.name}: the text to break is not in ${mistake.section} exactly once.`);
  }
  const name = `${example.name}-${mistake.name}`;
  return {
    name,
    title: mistake.title,
    summary: mistake.summary,
    find: mistake.find,
    group: 'broken',
    twinOf: example.name,
    project: {
      ...project,
      id: `example-${name}`,
      name: `${project.name} (broken)`,
      sections: { ...project.sections, [mistake.section]: before + mistake.wrong + after },
      selectedScenario: mistake.scenario,
      example: name,
    },
    values: example.values,
  };
}
