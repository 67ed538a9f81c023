import type { Workload } from '../workload.ts';
import { compile10k, compile200 } from './compile-text.ts';
import { connection } from './connection.ts';
import { deepPath } from './deep-path.ts';
import { exactDecimals } from './exact-decimals.ts';
import { ifWorkload } from './if.ts';
import { listFunctions } from './list-functions.ts';
import { nestedCalls } from './nested-calls.ts';
import { pathConcat } from './path-concat.ts';
import { tenInterpolations } from './ten-interpolations.ts';

/** The rows of the table, in reading order. */
export const workloads: readonly Workload[] = [
  deepPath,
  pathConcat,
  ifWorkload,
  nestedCalls,
  exactDecimals,
  tenInterpolations,
  connection,
  listFunctions,
  compile200,
  compile10k,
];
