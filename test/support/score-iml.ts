import { type ImlCase, runImlCase } from './run-iml-case.ts';
import { type Outcome, type Score, scoreOf } from './score.ts';
import { skipReason } from './skips.ts';

/** Runs the vectors of the language, one after the other. */
export async function scoreIml(vectors: readonly ImlCase[]): Promise<Score> {
  const outcomes: Outcome[] = [];
  for (const vector of vectors) {
    const { id, group, certainty } = vector;
    const skipped = skipReason('iml', id);
    const outcome = await runImlCase(vector);
    outcomes.push({ id, group, certainty, ...outcome, ...(skipped === undefined ? {} : { held: false, skipped }) });
  }
  return scoreOf(outcomes);
}
