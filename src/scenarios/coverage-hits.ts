import type { ConnectionKind, TraceEvent } from '../runtime/index.ts';
import { type CoverageMark, coverageOf } from './coverage.ts';

/**
 * What one more run would add to a mark, as sentences without an end: that the directive runs at all, and each branch it
 * takes for the first time. Empty when it adds nothing.
 */
export function coverageHits(
  communication: string,
  kind: ConnectionKind,
  mark: CoverageMark,
  events: readonly TraceEvent[],
): readonly string[] {
  const { marks } = coverageOf(communication, kind, [events]);
  const alone = marks.find(({ range }) => range.start === mark.range.start);
  if (alone === undefined || alone.state === 'never') return [];
  const left = new Set(alone.missing.map(branchKey));
  const taken = mark.missing.filter((branch) => !left.has(branchKey(branch))).map(({ wanted }) => wanted);
  return mark.state === 'never' ? ['the directive runs', ...taken] : taken;
}

const branchKey = ({ call, index }: CoverageMark['missing'][number]): string => `${call.start}-${call.end} ${index}`;
