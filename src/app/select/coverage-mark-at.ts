import type { CoverageMark } from '../../scenarios/index.ts';
import { createLineIndex } from '../../source/index.ts';
import type { AppState } from '../state.ts';
import { coverageOfState } from './coverage-of-state.ts';

/** The mark of the directive at an offset of the communication, else the one on its line with the most left to do. */
export function coverageMarkAt(state: Pick<AppState, 'matrix' | 'project'>, offset: number): CoverageMark | undefined {
  const marks = coverageOfState(state)?.marks ?? [];
  const under = marks.find(({ range }) => range.start <= offset && offset <= range.end);
  if (under !== undefined) return under;
  const lines = createLineIndex(state.project.sections.communication ?? '');
  const { line } = lines.positionAt(offset);
  return marks
    .filter(({ range }) => lines.positionAt(range.start).line === line)
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))[0];
}

const order: readonly CoverageMark['state'][] = ['never', 'half', 'exercised'];
