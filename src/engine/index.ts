/** The front door of the expression language: compile a template, evaluate it, describe what is in it. */
export type { Call, Expression, ExpressionPart, Path, Segment, Template, TextPart } from './ast.ts';
export { callFunction } from './call-function.ts';
export { type CompileOptions, compileTemplate } from './compile-template.ts';
export { createEnv, type EnvOptions } from './create-env.ts';
export { parseDateText } from './dates/parse-date-text.ts';
export type { Diagnostic, EvalErrorKind, EvalFailure, Severity } from './diagnostic.ts';
export type { EvalEnv } from './environment.ts';
export { evaluateJson, evaluateJsonWith, type EvaluateOptions } from './evaluate-json.ts';
export type {
  Certainty,
  FunctionDefinition,
  FunctionExample,
  FunctionGroup,
  FunctionTable,
  Param,
  ParamType,
} from './functions/define-function.ts';
export { FunctionError } from './functions/function-error.ts';
export { builtinList, builtins, withCustomFunctions } from './functions/index.ts';
export { parameterText, signatureOf } from './functions/signature.ts';
export { spreadKey } from './json-program.ts';
export { type Keyword, keywordList, keywords } from './keywords.ts';
export { defaultLimits, type Limits } from './limits.ts';
export { mergeValues } from './merge.ts';
export { type Message, type MessageArgs, type MessageCode, messages, messageText } from './messages.ts';
export {
  type BinaryOperator,
  binaryOperators,
  negate,
  not,
  type UnaryOperator,
} from './operators.ts';
export { parseTemplate } from './parse.ts';
export { printTemplate } from './print.ts';
export type { EvaluatedExpression, Program, TracedValue } from './program.ts';
export type { Reference } from './references.ts';
export { randomHex, seededRandom } from './seeded-random.ts';
export { nearestName } from './suggest-function.ts';
export { type ColouredToken, type TokenColour, tokenizeTemplate } from './tokenize.ts';
export { deepEqual } from './values/deep-equal.ts';
export { emptyText, isEmptyText } from './values/empty-text.ts';
export { isCollection } from './values/is-collection.ts';
export { nestsTooDeep } from './values/nests-too-deep.ts';
export { renderText } from './values/render-text.ts';
export { setMember } from './values/set-member.ts';
export { type TypeName, typeName } from './values/type-name.ts';
export type { EmptyText, Scope, Value, ValueObject } from './values/value.ts';
export { writeJson } from './values/write-json.ts';
export { childrenOf, walk as walkExpression } from './walk.ts';
export { readXml, type XmlProblem } from './xml/read-xml.ts';
