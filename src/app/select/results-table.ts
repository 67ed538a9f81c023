import {
  resultsAsMarkdown,
  type MarkdownSize,
  reviewAsMarkdown,
  reviewOf,
  type ReviewItem,
} from '../../scenarios/index.ts';
import type { Taint } from '../../secrets/index.ts';
import type { AppState } from '../state.ts';
import { coverageOfState } from './coverage-of-state.ts';
import { rowsOf, scenarioRunsOf } from './rows-of.ts';
import { taintOfRun } from './taint-of-state.ts';
import type { ShownVerdict } from './verdict-of.ts';

/** The table of scenarios as markdown, secrets gone. */
export function resultsMarkdownOf(
  state: AppState,
  size: MarkdownSize,
  verdictText: (verdict: string) => string,
): string {
  const lines = rowsOf(state).map(({ scenario, summary, verdict, differences = [] }) => ({
    scenario: scenario.name,
    request: summary?.sent.map(({ method, address }) => `${method} ${address}`).join(', ') || '–',
    status: String(summary?.status ?? '–'),
    valid: String(summary?.valid ?? '–'),
    verdict: verdict === undefined ? 'Not run' : verdictText(verdict),
    reads: summary?.reads === '' && isConnected(verdict) ? 'no label' : (summary?.reads ?? ''),
    differences: differences.map(
      ({ what, expected, actual }) => `${what} was ${quoted(actual)} instead of ${quoted(expected)}`,
    ),
  }));
  const coverage = coverageOfState(state)?.percent;
  const table = { name: state.project.name, lines, ...(coverage === undefined ? {} : { coverage }) };
  return resultsAsMarkdown(table, size, taintOfAll(state));
}

const isConnected = (verdict: ShownVerdict | undefined): boolean =>
  verdict === 'connected' || verdict === 'false-success';

const quoted = (text: string): string => (text === '' ? 'nothing' : `"${text}"`);

/** Make's review rules for the connection as it stands. */
export const reviewOfState = (state: AppState): readonly ReviewItem[] =>
  reviewOf({ project: state.project, runs: scenarioRunsOf(state), taint: taintOfAll(state) });

export const reviewMarkdownOf = (state: AppState): string =>
  reviewAsMarkdown(state.project.name, reviewOfState(state), taintOfAll(state));

/** The secrets of every run in the table. */
export function taintOfAll(state: AppState): Taint {
  const taints = [[], ...(state.matrix?.rows ?? []).map(({ run }) => run.events)].map((events) =>
    taintOfRun(state, events),
  );
  const texts = new Map(taints.flatMap((taint) => taint.texts).map((tainted) => [tainted.text, tainted]));
  return { texts: [...texts.values()].toSorted((a, b) => b.text.length - a.text.length) };
}
