/** What is done with scenarios: made, judged, measured, mutated, reported. */
export { checkExpectation, type Difference } from './check-expectation.ts';
export { type Coverage, type CoverageMark, coverageOf } from './coverage.ts';
export { errorIn } from './error-body.ts';
export { expectationFromRun } from './expectation-from-run.ts';
export { type Finding, findingsOf, type MutationRun } from './findings.ts';
export { isFalseSuccess, meansFailure } from './is-false-success.ts';
export { type Mutation, mutationsOf } from './mutations.ts';
export { type PastedForm, type PastedResponse, readPastedResponse } from './pasted-response.ts';
export { type MarkdownSize, resultsAsMarkdown, type ResultLine, type ResultTable } from './results-as-markdown.ts';
export { type ReviewInput, type ReviewItem, reviewOf, reviewRules } from './review.ts';
export { reviewAsMarkdown } from './review-as-markdown.ts';
export { scenarioFromRun } from './scenario-from-run.ts';
export type { ScenarioRun } from './scenario-run.ts';
export { definitionRequests, type DefinitionTextsOf, type StandardRequest } from './standard-requests.ts';
export { standardSet } from './standard-set.ts';
export { type RunSummary, summarizeRun } from './summarize-run.ts';
