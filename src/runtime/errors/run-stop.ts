import type { MakeError } from '../run-result.ts';

/** Ends a step from inside a directive; the step's runner turns it into a value. Never leaves the runtime. */
export class RunStop extends Error {
  override readonly name = 'RunStop';
  readonly error: MakeError;

  constructor(error: MakeError) {
    super(error.message);
    this.error = error;
  }
}

/** The user cancelled. */
export class RunCancelled extends Error {
  override readonly name = 'RunCancelled';
}
