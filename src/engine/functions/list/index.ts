import type { FunctionDefinition } from '../define-function.ts';

/** The list functions, in reading order. */
export const listFunctions: readonly FunctionDefinition[] = [];
