/** How one vector fared. */
export interface Outcome {
  readonly id: string;
  readonly group: string;
  readonly certainty: string;
  readonly held: boolean;
  readonly expected: unknown;
  readonly actual: unknown;
  /** Set when the vector stands in the skip list; it then counts as not held. */
  readonly skipped?: string;
}

export interface Tally {
  readonly held: number;
  readonly total: number;
}

/** What `npm run conformance -- --json` prints for one suite. */
export interface Score extends Tally {
  readonly byCertainty: Readonly<Record<string, Tally>>;
  readonly byGroup: Readonly<Record<string, Tally>>;
  readonly failed: readonly Pick<Outcome, 'id' | 'certainty' | 'expected' | 'actual'>[];
  readonly skipped: readonly { readonly id: string; readonly reason: string }[];
}

export function scoreOf(outcomes: readonly Outcome[]): Score {
  return {
    ...tally(outcomes),
    byCertainty: tallyBy(outcomes, (outcome) => outcome.certainty),
    byGroup: tallyBy(outcomes, (outcome) => outcome.group),
    failed: outcomes
      .filter(({ held, skipped }) => !held && skipped === undefined)
      .map(({ id, certainty, expected, actual }) => ({ id, certainty, expected, actual })),
    skipped: outcomes.flatMap(({ id, skipped }) => (skipped === undefined ? [] : [{ id, reason: skipped }])),
  };
}

function tallyBy(outcomes: readonly Outcome[], key: (outcome: Outcome) => string): Record<string, Tally> {
  const groups = groupBy(outcomes, key);
  return Object.fromEntries([...groups].map(([name, members]) => [name, tally(members)]));
}

const tally = (outcomes: readonly Outcome[]): Tally => ({
  held: outcomes.filter(({ held }) => held).length,
  total: outcomes.length,
});

function groupBy(outcomes: readonly Outcome[], key: (outcome: Outcome) => string): Map<string, Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const group = groups.get(key(outcome));
    if (group === undefined) groups.set(key(outcome), [outcome]);
    else group.push(outcome);
  }
  return groups;
}
