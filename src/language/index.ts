/** Editor features as pure functions over text; they know no editor. */
export { type ColouredLine, colourLine, type LineColour, type LineToken } from './colour-line.ts';
export { type Hover, hoverAt } from './hover.ts';
export type { LanguageContext } from './language-context.ts';
export { type EnclosingCall, type ExpressionPlace, expressionPlace } from './place/expression-place.ts';
export { type RequestPlace, requestPlace } from './place/request-place.ts';
export { templateAt, type TemplatePlace } from './template-at.ts';
export {
  type ExpressionState,
  type ExpressionValue,
  expressionValues,
  type PreviewAnswer,
  withAnswers,
} from './values/expression-values.ts';
export { type InlayHint, inlayHints, type InlayMode } from './values/inlay-hints.ts';
export { scopeAt } from './values/scope-at.ts';
export { createSecretTest, type SecretTest } from './values/secret-test.ts';
export { typeLine, valueLine } from './values/value-line.ts';
