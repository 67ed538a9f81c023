import { sectionNames } from '../../project/index.ts';
import { checksOf } from '../checks.ts';
import type { AppPorts } from '../ports.ts';
import type { Problem } from '../state.ts';
import { reveal } from './reveal.ts';

/**
 * Goes to the problem after the one that was looked at last, or before it; after the last one comes the first. Gives
 * back the problem, undefined when there is none.
 */
export function walkProblems(ports: AppPorts, direction: 1 | -1): Problem | undefined {
  checksOf(ports.store).now();
  const { problems, view } = ports.store.get();
  const ordered = problems.toSorted(inReadingOrder);
  const { reveal: last, section } = view;
  const at = ordered.findIndex(
    (problem) => problem.section === last?.section && problem.range.start === last.range.start,
  );
  const from = at >= 0 ? at : ordered.findIndex((problem) => problem.section === section) - 1;
  const next = ordered[(from + direction + ordered.length * 2) % Math.max(1, ordered.length)];
  if (next !== undefined) reveal(ports, next.section, next.range);
  return next;
}

const inReadingOrder = (a: Problem, b: Problem): number =>
  sectionNames.indexOf(a.section) - sectionNames.indexOf(b.section) || a.range.start - b.range.start;
