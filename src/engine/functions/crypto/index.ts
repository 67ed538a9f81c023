import type { FunctionDefinition } from '../define-function.ts';

/** The crypto functions, in reading order. */
export const cryptoFunctions: readonly FunctionDefinition[] = [];
