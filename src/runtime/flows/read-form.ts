import { fail, ok, type Result } from '../../base/result.ts';
import type { ValueObject } from '../../engine/index.ts';
import { applyParameters } from '../parameters/apply-parameters.ts';
import type { Parameter } from '../parameters/parameter.ts';
import { validateParameters } from '../parameters/validate-parameters.ts';
import type { RunRequest } from '../run-request.ts';
import type { ParameterError } from '../run-result.ts';
import type { StepTrace } from '../trace/recorder.ts';

/**
 * The phase `parameters`: fills in defaults and checks what the user typed. A mistake ends the run without a request;
 * it is no error of the connection (connections.md §4, 1).
 */
export function readForm(
  parameters: readonly Parameter[],
  values: RunRequest['values'],
  trace: StepTrace,
): Result<ValueObject, readonly ParameterError[]> {
  trace.start('parameters');
  const filled = applyParameters(parameters, values);
  const parameterErrors = validateParameters(parameters, filled);
  if (parameterErrors.length === 0) {
    const count = Object.keys(filled).length;
    trace.end(count === 1 ? '1 value.' : `${count} values.`);
    return ok(filled);
  }
  trace.end(`${parameterErrors.length} of the form's values cannot be used.`);
  trace.skipUntil(undefined, 'The form stopped the run.');
  return fail(parameterErrors);
}
