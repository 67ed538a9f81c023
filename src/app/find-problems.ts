import { type Project, readScenarios, readScopes, type SectionName } from '../project/index.ts';
import {
  type DefinitionDiagnostic,
  type DefinitionTexts,
  type Parameter,
  readDefinition,
  readParameters,
  type Scenario,
} from '../runtime/index.ts';
import { readJson } from '../source/index.ts';
import { findTemplateProblems } from './find-template-problems.ts';
import type { Problem } from './state.ts';

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
  const { sections, kind } = project;
  const { diagnostics } = readDefinition(definitionTexts(project), kind);
  const parametersText = sections.parameters ?? '';
  const { scenarios, problems: scenarioProblems } = readScenarios(sections.scenarios ?? '');
  const problems: Problem[] = [
    ...diagnostics.map(toProblem),
    ...scenarioProblems.map((problem) => ({ ...problem, section: 'scenarios' as const })),
    ...readScopes(sections.scopes ?? '').problems.map((problem) => ({ ...problem, section: 'scopes' as const })),
    ...findTemplateProblems(project),
  ];
  return {
    problems: problems.toSorted(inReadingOrder),
    parameters: readParameters(parametersText).parameters,
    parametersWhole: readJson(parametersText).problems.length === 0,
    scenarios,
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

const toProblem = ({ section, range, severity, code, message }: DefinitionDiagnostic): Problem => ({
  section,
  range,
  severity,
  code,
  message,
});

/** What people look at first comes first. */
const order: Readonly<Record<SectionName, number>> = {
  communication: 0,
  parameters: 1,
  common: 2,
  scopes: 3,
  base: 4,
  module: 5,
  functions: 6,
  scenarios: 7,
};

const inReadingOrder = (a: Problem, b: Problem): number =>
  order[a.section] - order[b.section] || a.range.start - b.range.start;
