import type { FunctionDefinition } from '../define-function.ts';

/** The general functions, in reading order. */
export const generalFunctions: readonly FunctionDefinition[] = [];
