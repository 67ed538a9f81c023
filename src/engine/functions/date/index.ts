import type { FunctionDefinition } from '../define-function.ts';

/** The date functions, in reading order. */
export const dateFunctions: readonly FunctionDefinition[] = [];
