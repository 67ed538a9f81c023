import type { FunctionDefinition } from '../define-function.ts';

/** The text functions, in reading order. */
export const textFunctions: readonly FunctionDefinition[] = [];
