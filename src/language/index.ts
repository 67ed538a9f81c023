/** Editor features as pure functions over text; they know no editor. */
export { type ColouredLine, colourLine, type LineColour, type LineToken } from './colour-line.ts';
export { type Hover, hoverAt, type HoverPart } from './hover.ts';
export { hoverValues } from './hover-values.ts';
export type { LanguageContext } from './language-context.ts';
export { type EnclosingCall, type ExpressionPlace, expressionPlace } from './place/expression-place.ts';
export { placeAt } from './place/place-at.ts';
export { type RequestPlace, requestPlace } from './place/request-place.ts';
export {
  type ExpressionState,
  type ExpressionValue,
  expressionValues,
  type PreviewAnswer,
  withAnswers,
} from './values/expression-values.ts';
export { type InlayHint, inlayHints, type InlayMode } from './values/inlay-hints.ts';
export { type Evaluate, followEdits } from './values/follow-edits.ts';
export type { Rewritten } from './values/rewritten.ts';
export { templateRanges } from './template-ranges.ts';
export { scopeAt } from './values/scope-at.ts';
export { createSecretTest, type SecretTest } from './values/secret-test.ts';
export { typeLine, valueLine } from './values/value-line.ts';
export { writeName } from './complete/members-of.ts';
export { completeAt } from './complete/complete.ts';
export type { Completion } from './complete/completion.ts';
export { type DeclaredFunction, declaredFunctions } from './declared-functions.ts';
export { type SignatureHelp, signatureAt, type SignatureParameter } from './signature.ts';
export { definitionsAt, referencesAt } from './symbols/find-symbol.ts';
export type { Occurrence, ProjectSymbol } from './symbols/project-symbol.ts';
export { renameAt, renameStart } from './symbols/rename.ts';
export { applyEdits } from './apply-edits.ts';
export type { TextEdit } from './text-edit.ts';
export { type FoldingRange, foldingRanges } from './folding.ts';
export { type FormatEdit, formatText } from './format.ts';
export { type Breadcrumb, breadcrumbsAt } from './breadcrumbs.ts';
export { outline, type OutlineItem } from './outline.ts';
export { explainUndefined } from './explain/explain-undefined.ts';
export type { Suggestion, UndefinedPlace, UndefinedReason, WalkStep } from './explain/undefined-reason.ts';
export { explainExpression, type ExplainedNode, type Explanation } from './explain/explain-expression.ts';
export { type LocatedReason, type TitledFix, undefinedAt } from './explain/undefined-at.ts';
export { referenceEntries, searchReference } from './reference/reference-entries.ts';
export type { ReferenceEntry, ReferenceExample } from './reference/reference-entry.ts';
export { diagnose } from './diagnose/diagnose.ts';
export { catalogue, type CatalogueGroup } from './diagnose/catalogue/catalogue.ts';
export type { CatalogueEntry } from './diagnose/catalogue/entry.ts';
export type { Problem, ProblemSeverity } from './diagnose/problem.ts';
export type { DiagnosedProject } from './diagnose/sources.ts';
export type { Fix } from './fixes/fix.ts';
export { fixesFor } from './fixes/fixes-for.ts';
export { withoutRepeated } from './fixes/without-repeated.ts';
