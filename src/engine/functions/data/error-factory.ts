import { quote } from '../../values/quote.ts';
import { defineFunction } from '../define-function.ts';
import { FunctionError } from '../function-error.ts';

export const errorFactory = defineFunction({
  name: 'errorFactory',
  group: 'data',
  summary: 'An error of one of the types of Make, as a collection.',
  details:
    'What Make does with the error is not public; here it is a collection with `type` and `message`, the shape of an `error` directive.',
  params: [
    { name: 'type', type: 'text', doc: 'The type, such as DataError or RateLimitError.' },
    { name: 'message', type: 'text', doc: 'What the user reads.' },
  ],
  returns: 'collection',
  certainty: 'inferred',
  source: 'iml.md §9.6',
  examples: [
    {
      call: "errorFactory('DataError'; 'No such order.')",
      result: { type: 'DataError', message: 'No such order.' },
    },
    { call: "get(errorFactory('Warning'; 'Slow.'); 'type')", result: 'Warning' },
  ],
  evaluate: (type, message) => {
    if (errorTypes.includes(type)) return { type, message };
    throw new FunctionError(`${quote(type)} is not a type of error; known are ${errorTypes.join(', ')}.`);
  },
});

/** The types that this function knows; unlike an `error` directive it takes no others. */
const errorTypes: readonly string[] = [
  'DataError',
  'UnknownError',
  'RuntimeError',
  'InconsistencyError',
  'RateLimitError',
  'OutOfSpaceError',
  'ConnectionError',
  'InvalidConfigurationError',
  'InvalidAccessTokenError',
  'UnexpectedError',
  'MaxResultsExceededError',
  'MaxFileSizeExceededError',
  'IncompleteDataError',
  'DuplicateDataError',
  'ModuleTimeoutError',
  'ScenarioTimeoutError',
  'OperationsLimitExceededError',
  'DataSizeLimitExceededError',
  'ExecutionInterruptedError',
  'Warning',
];
