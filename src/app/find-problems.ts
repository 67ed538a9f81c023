import { diagnose, type Problem } from '../language/index.ts';
import { type Project, readScenarios } from '../project/index.ts';
import { type DefinitionTexts, type Parameter, readParameters, type Scenario } from '../runtime/index.ts';
import { readJson } from '../source/index.ts';

/** What a project's texts come to. */
export interface Findings {
  /** By section in the order of `Project.sections`' editor tabs, then by place. */
  readonly problems: readonly Problem[];
  /** What can be read of the form. */
  readonly parameters: readonly Parameter[];
  /** Whether the JSON of the form is whole; a broken one loses fields that are still being typed. */
  readonly parametersWhole: boolean;
  readonly scenarios: readonly Scenario[];
}

/** Reads and checks every text of a project: JSON, directives, fields, scenarios and the IML inside. Never throws. */
export function findProblems(project: Project): Findings {
  const { sections } = project;
  const parametersText = sections.parameters ?? '';
  return {
    problems: diagnose(project),
    parameters: readParameters(parametersText).parameters,
    parametersWhole: readJson(parametersText).problems.length === 0,
    scenarios: readScenarios(sections.scenarios ?? '').scenarios,
  };
}

/** The texts a run and the checks need; empty sections are left out. */
export function definitionTexts({ sections }: Project): DefinitionTexts {
  const { communication = '', parameters, common, base, module, functions } = sections;
  return {
    communication,
    ...(parameters === undefined ? {} : { parameters }),
    ...(common === undefined ? {} : { common }),
    ...(base === undefined ? {} : { base }),
    ...(module === undefined ? {} : { module }),
    ...(functions === undefined ? {} : { functions }),
  };
}
