/**
 * Thrown inside a built-in when it rejects its input; the engine turns it into an `EvalFailure` of kind `function`
 * that carries the function's name (iml.md §8). The message is a plain sentence that names the offending value.
 */
export class FunctionError extends Error {
  override readonly name = 'FunctionError';
}
