import type { GuestAnswer, GuestError } from './guest.ts';

interface Surroundings {
  /** Milliseconds a call may take. */
  readonly deadlineMs: number;
  /** Whether `iml.name` exists. */
  knows(name: string): boolean;
}

/** Why a custom function gave no value: a sentence that names it, what happened, where, and a way out. */
export function explainAnswer(
  name: string,
  answer: Exclude<GuestAnswer, { kind: 'value' }>,
  around: Surroundings,
): string {
  const subject = `The custom function "${name}"`;
  switch (answer.kind) {
    case 'thrown':
      return `${subject} threw ${describeError(answer.error)}.${adviceFor(answer.error, around)}`;
    case 'refused':
      return answer.reason === 'a Promise'
        ? `${subject} returned a Promise; IML does not wait, so it must return its value directly.`
        : `${subject} returned ${answer.reason}. It may return text, numbers, booleans, dates, buffers, null, and lists and objects of these.`;
    case 'deadline':
      return `${subject} was stopped after ${around.deadlineMs / 1000} s. Make allows 10 s; look for a loop that does not end or a regular expression that backtracks.`;
    case 'memory':
      return `${subject} used more memory than it may have. Look for a list or text that keeps growing.`;
    case 'crashed':
      return `${subject} broke the interpreter (${answer.message}); it is started afresh for the next run.`;
  }
}

/** `TypeError: x is not a function (line 3)`. */
export function describeError({ name, message, line }: GuestError): string {
  const title = name === '' ? message : message === '' ? name : `${name}: ${message}`;
  return `${title.replace(/\.$/, '')}${line === undefined ? '' : ` (line ${line})`}`;
}

/** Names that exist in browsers or Node, and never in a custom function (iml.md §11). */
const elsewhere = new Set([
  'fetch',
  'require',
  'process',
  'global',
  'window',
  'document',
  'setTimeout',
  'setInterval',
  'XMLHttpRequest',
  'crypto',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'atob',
  'btoa',
  'structuredClone',
]);

function adviceFor(error: GuestError, around: Surroundings): string {
  if (error.message === 'stack overflow') return ' Look for a function that calls itself without end.';
  const missing = error.name === 'ReferenceError' ? /^'?([\w$]+)'? is not defined/.exec(error.message)?.[1] : undefined;
  if (missing === undefined) return '';
  if (around.knows(missing)) return ` Other functions are called through iml: iml.${missing}(…).`;
  if (missing === 'console') return ' Use debug(…) to print a value.';
  return elsewhere.has(missing)
    ? ` Custom functions have JavaScript's own objects, Buffer and iml; no ${missing}.`
    : '';
}
