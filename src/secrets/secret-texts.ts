import type { Value } from '../engine/index.ts';
import type { Parameter, TraceEvent } from '../runtime/index.ts';
import { taintOf } from './taint-of.ts';

/** The texts of `taintOf`, longest first. */
export function secretTexts(
  parameters: readonly Parameter[],
  values: Readonly<Record<string, Value>>,
  events: readonly TraceEvent[],
  common?: Value,
): readonly string[] {
  return taintOf({ parameters, values, events, common }).texts.map(({ text }) => text);
}
