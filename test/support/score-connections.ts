import type { ConnectionVector } from './connection-vector.ts';
import { runConnectionCase } from './run-connection-case.ts';
import { type Outcome, type Score, scoreOf } from './score.ts';
import { skipReason } from './skips.ts';

/** Runs the scenarios of connections, one after the other; groups are their types. */
export async function scoreConnections(vectors: readonly ConnectionVector[]): Promise<Score> {
  const outcomes: Outcome[] = [];
  for (const vector of vectors) {
    const { id, type, certainty } = vector;
    const skipped = skipReason('connections', id);
    const { held, expected, actual } = await runConnectionCase(vector);
    const outcome = { id, group: type, certainty, held, expected, actual };
    outcomes.push(skipped === undefined ? outcome : { ...outcome, held: false, skipped });
  }
  return scoreOf(outcomes);
}
