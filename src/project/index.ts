/** Projects: what they are, how they begin, how they are read. */
export { createProject, type NewProject } from './create-project.ts';
export { type ExampleGroup, exampleGroups } from './examples/example-groups.ts';
export { type Example, examples } from './examples/index.ts';
export { isPristineExample } from './is-pristine-example.ts';
export { partNames } from './part-names.ts';
export { migrateProject } from './migrate.ts';
export { fromPortable, toPortable } from './portable-value.ts';
export type { ConnectionKind, Foreign, FormValues, Project, SectionName } from './project.ts';
export { readScopeList } from './read-scope-list.ts';
export { readScopes, type Scopes, type ScopesRead } from './read-scopes.ts';
export {
  addScenarios,
  changeScenario,
  duplicateScenario,
  moveScenario,
  namesIn,
  removeScenario,
  renameScenario,
} from './scenarios/edit-scenarios.ts';
export { freeName } from './scenarios/free-name.ts';
export { readScenarios, type ScenarioProblem, type ScenariosRead } from './scenarios/read-scenarios.ts';
export { connectionKinds, sectionNames } from './section-names.ts';
export { starterSections } from './starter-sections.ts';
export { type ProjectProblem, validateProject } from './validate-project.ts';
