import type { FunctionDefinition } from '../define-function.ts';

/** The math functions, in reading order. */
export const mathFunctions: readonly FunctionDefinition[] = [];
