import type { GivenFile } from '../../../import/index.ts';

/** What was pasted or dropped on the page, until the dialog that it opened picks it up. Too large for the state. */
let waiting: string | readonly GivenFile[] | undefined;

/** Called before the dialog opens. */
export function leaveForImport(content: string | readonly GivenFile[]): void {
  waiting = content;
}

/** Gives it out once. */
export function takeWaiting(): string | readonly GivenFile[] | undefined {
  const content = waiting;
  waiting = undefined;
  return content;
}
