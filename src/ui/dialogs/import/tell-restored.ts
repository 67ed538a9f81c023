import type { Merge } from '../../../backup/index.ts';
import { counted } from '../../elements/value-text.ts';

/**
 * What restoring a backup added, in one notice.
 *
 * @param unreadable how many entries of the file could not be read
 */
export function tellRestored(merge: Merge, unreadable: number): string {
  const parts = [
    [merge.projects.length, 'project'],
    [merge.connections.length, 'connection'],
    [merge.runs.length, 'past run'],
    [merge.settings.length, 'setting'],
  ] as const;
  const some = parts.filter(([count]) => count > 0).map(([count, what]) => counted(count, what));
  const added = some.length === 0 ? 'nothing new' : `${some.join(', ')} added`;
  const here = merge.equal === 0 ? '' : `, ${merge.equal} ${merge.equal === 1 ? 'was' : 'were'} here already`;
  const off = merge.projects.some(({ sections }) => (sections.functions ?? '').trim() !== '');
  return [
    `Restored: ${added}${here}.`,
    off ? 'Their custom functions are off until you turn them on.' : '',
    merge.settings.length === 0 ? '' : 'Settings count from the next visit.',
    unreadable === 0 ? '' : `${counted(unreadable, 'item')} could not be read.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
