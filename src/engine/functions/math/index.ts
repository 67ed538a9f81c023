import type { FunctionDefinition } from '../define-function.ts';
import { abs } from './abs.ts';
import { average } from './average.ts';
import { ceil } from './ceil.ts';
import { floor } from './floor.ts';
import { formatNumber } from './format-number.ts';
import { max } from './max.ts';
import { median } from './median.ts';
import { min } from './min.ts';
import { parseNumber } from './parse-number.ts';
import { round } from './round.ts';
import { stdevP } from './stdev-p.ts';
import { stdevS } from './stdev-s.ts';
import { sum } from './sum.ts';
import { trunc } from './trunc.ts';

/** The math functions, in reading order. */
export const mathFunctions: readonly FunctionDefinition[] = [
  round,
  floor,
  ceil,
  trunc,
  abs,
  min,
  max,
  sum,
  average,
  median,
  stdevS,
  stdevP,
  parseNumber,
  formatNumber,
];
