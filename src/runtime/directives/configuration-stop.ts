import type { Result } from '../../base/result.ts';
import { RunStop } from '../errors/run-stop.ts';
import type { RequestProblem } from '../http/request-problem.ts';
import { type DirectiveNode, locationOf } from './directive-node.ts';

/** A directive whose value cannot be used. */
export function configurationStop({ message, advice }: RequestProblem, directive: DirectiveNode | undefined): RunStop {
  return new RunStop({
    type: 'InvalidConfigurationError',
    message,
    cause: 'configuration',
    ...(directive === undefined ? {} : { location: locationOf(directive) }),
    ...(advice === undefined ? {} : { advice }),
  });
}

/** The value, or a stop at the directive that has none. */
export function usable<T>(result: Result<T, RequestProblem>, directive: DirectiveNode | undefined): T {
  if (!result.ok) throw configurationStop(result.error, directive);
  return result.value;
}
