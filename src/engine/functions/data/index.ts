import type { FunctionDefinition } from '../define-function.ts';

/** The data functions, in reading order. */
export const dataFunctions: readonly FunctionDefinition[] = [];
