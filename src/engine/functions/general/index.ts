import type { FunctionDefinition } from '../define-function.ts';
import { equal } from './equal.ts';
import { get } from './get.ts';
import { ifFunction } from './if.ts';
import { ifempty } from './ifempty.ts';
import { omit } from './omit.ts';
import { pick } from './pick.ts';
import { set } from './set.ts';
import { switchFunction } from './switch.ts';

/** The general functions, in reading order. */
export const generalFunctions: readonly FunctionDefinition[] = [
  ifFunction,
  ifempty,
  switchFunction,
  equal,
  get,
  set,
  pick,
  omit,
];
