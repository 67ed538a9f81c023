import type { ShownPhase } from './phases-of.ts';

/** Where one wants to look first: what failed, else what the error was made of, else the request. Index into the list. */
export function mostTellingPhase(phases: readonly ShownPhase[]): number {
  const wanted: readonly ((phase: ShownPhase) => boolean)[] = [
    ({ status }) => status === 'failed',
    ({ phase, status }) => phase === 'error' && status === 'ran',
    ({ phase, status, expressions }) => phase === 'request' && status === 'ran' && expressions.length > 0,
    ({ status }) => status === 'ran',
  ];
  for (const test of wanted) {
    const at = phases.findIndex(test);
    if (at >= 0) return at;
  }
  return 0;
}
