/** Secrets: where they come from, what is made of them, where they can be read, and how they are hidden. */
export { findLeaks, type Leak } from './find-leaks.ts';
export { dots, maskText, maskValue } from './mask.ts';
export { maskHeaders } from './mask-headers.ts';
export { maskStart } from './mask-start.ts';
export { redact } from './redact.ts';
export { extendSanitize, missingPaths, sanitizePath } from './sanitize-fix.ts';
export { holdsSecret, secretFields, secretNames, tellsSecret } from './secret-names.ts';
export { type ShellPart, shellVariables } from './shell-variables.ts';
export type { Taint, TaintedText } from './taint.ts';
export { taintOf, type TaintSource } from './taint-of.ts';
