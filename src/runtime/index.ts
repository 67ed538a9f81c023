/** The front door of the runtime: carry out a connection's definition, and read what it is made of. */
export type { ConsentAnswer, ConsentQuestion } from './consent.ts';
export { createRunEnv } from './create-run-env.ts';
export { type Definition, type DefinitionRead, readDefinition } from './definition/read-definition.ts';
export { checkAvailability } from './definition/check-availability.ts';
export { checkShape } from './definition/check-shape.ts';
export { type Availability, type Directive, directives, findDirective } from './definition/directives.ts';
export type { Json } from './definition/json.ts';
export { type RequestNode, requestsOf } from './definition/requests-of.ts';
export { referencesIn } from './directives/references-in.ts';
export { type ConnectionKind, type Step, steps, stepsOf } from './definition/steps.ts';
export { isKnownAt, type Variable, variables, variablesAt } from './definition/variables.ts';
export { type ErrorType, errorTypes } from './errors/error-types.ts';
export { type ActionOutline, flowOutlines, type OutlineStep } from './flows/flow-outlines.ts';
export { forecastRefresh, type ForecastRequest, type RefreshForecast } from './forecast-refresh.ts';
export type {
  HttpBody,
  HttpFailure,
  HttpHeader,
  HttpPart,
  HttpRequest,
  HttpResponse,
  TransportWarning,
} from './http/http-message.ts';
export { applyParameters } from './parameters/apply-parameters.ts';
export type { Parameter, ParameterOption, ParameterRules, ParameterSpec } from './parameters/parameter.ts';
export {
  type Holds,
  isChoice,
  type ParameterType,
  parameterType,
  parameterTypes,
} from './parameters/parameter-types.ts';
export { type ParametersRead, readParameters } from './parameters/read-parameters.ts';
export { visitParameters } from './parameters/visit-parameters.ts';
export { isEmptyField, visibleNested } from './parameters/visible-nested.ts';
export { validateParameters } from './parameters/validate-parameters.ts';
export { sanitizeLog } from './log/sanitize-log.ts';
export { run } from './run.ts';
export type { DebugLine, RunPorts, TextPurpose } from './run-ports.ts';
export type { DefinitionTexts, RunAction, RunRequest, TransportConfig } from './run-request.ts';
export type {
  DefinitionDiagnostic,
  LogEntry,
  MakeError,
  ParameterError,
  RunResult,
  StoredConnection,
  Verdict,
} from './run-result.ts';
export {
  type Location,
  type Phase,
  phases,
  type StepName,
  type TracedBranch,
  type TracedExpression,
  type TracedSection,
  type TraceEvent,
} from './trace/trace-event.ts';
export { createFetchTransport } from './transports/create-fetch-transport.ts';
export { proxyOrigin, readProxy, throughProxy } from './transports/proxy.ts';
export { guardTransport } from './transports/guard-transport.ts';
export { createMockTransport } from './transports/create-mock-transport.ts';
export { matchesPattern } from './transports/matches-pattern.ts';
export { matchesRequest } from './transports/matches-request.ts';
export type {
  ExpectedRequest,
  ExpectedText,
  Expectation,
  Mock,
  Scenario,
  ScenarioConnection,
} from './transports/scenario.ts';
export type { SendOptions, Transport } from './transports/transport.ts';
