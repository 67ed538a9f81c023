import { findNode, type JsonDocument } from '../../source/index.ts';
import { remember } from '../remember.ts';
import type { Finding } from './problem.ts';

type Site = 'communication' | 'module';

/** A component as one file, with label, parameters and all, where only its communication belongs. */
export const checkWhole = remember((section: Site, { root }: JsonDocument): readonly Finding[] => {
  const inner = findNode(root, ['communication']);
  if (root?.kind !== 'object' || (inner?.kind !== 'object' && inner?.kind !== 'array')) return [];
  if (findNode(root, ['url']) !== undefined) return [];
  const range = root.properties.find(({ key }) => key === 'communication')?.keyRange ?? root.range;
  return [{ section, path: ['communication'], range, code: 'whole-component' }];
});

const ofText: ReadonlySet<string> = new Set(['communication', 'module']);

/** Where a whole component stands, the rest says that it is none of what belongs there; saying it once is enough. */
export function withoutParts(findings: readonly Finding[]): readonly Finding[] {
  const whole = new Set(findings.filter(({ code }) => code === 'whole-component').map(({ section }) => section));
  if (whole.size === 0) return findings;
  return findings.filter(
    ({ section, code }) => !ofText.has(section) || !whole.has(section) || code === 'whole-component',
  );
}
