import skipList from '../cases/skips.json' with { type: 'json' };

interface Skip {
  readonly suite: 'iml' | 'connections';
  readonly id: string;
  readonly reason: string;
}

/** Why a vector is left out on purpose, if it is: the visible list in `test/cases/skips.json`. */
export function skipReason(suite: Skip['suite'], id: string): string | undefined {
  return (skipList as readonly Skip[]).find((skip) => skip.suite === suite && skip.id === id)?.reason;
}
