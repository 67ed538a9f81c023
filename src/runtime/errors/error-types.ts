/** Classes that `error.type` and `valid.type` may name (connections.md §10); any other text counts as unknown (U7). */
export const errorTypes = [
  'RuntimeError',
  'DataError',
  'RateLimitError',
  'ConnectionError',
  'InvalidAccessTokenError',
  'InvalidConfigurationError',
  'OutOfSpaceError',
  'IncompleteDataError',
  'DuplicateDataError',
  'UnknownError',
  'InconsistencyError',
  'UnexpectedError',
  'MaxResultsExceededError',
  'MaxFileSizeExceededError',
  'ModuleTimeoutError',
  'ScenarioTimeoutError',
  'OperationsLimitExceededError',
  'DataSizeLimitExceededError',
  'ExecutionInterruptedError',
] as const;

export type ErrorType = (typeof errorTypes)[number];

export const isErrorType = (name: string): name is ErrorType => (errorTypes as readonly string[]).includes(name);

/** The class of an HTTP error without a usable type of its own. */
export function defaultErrorType(status: number): ErrorType {
  if (status === 429) return 'RateLimitError';
  return status >= 500 && status <= 599 ? 'ConnectionError' : 'RuntimeError';
}
