import { type Coverage, coverageOf } from '../../scenarios/index.ts';
import type { MatrixState } from '../matrix-state.ts';
import type { AppState } from '../state.ts';

const known = new WeakMap<MatrixState, Coverage>();

/** Over the latest run of all scenarios; undefined while there is none, or the definition has changed since. */
export function coverageOfState({ matrix, project }: Pick<AppState, 'matrix' | 'project'>): Coverage | undefined {
  if (matrix === null || matrix.rows.length === 0) return undefined;
  if (matrix.sections.communication !== project.sections.communication) return undefined;
  let coverage = known.get(matrix);
  if (coverage === undefined) {
    const { communication = '' } = project.sections;
    coverage = coverageOf(
      communication,
      project.kind,
      matrix.rows.map(({ run }) => run.events),
    );
    known.set(matrix, coverage);
  }
  return coverage;
}
