import { partNames, type SectionName } from '../../project/index.ts';
import { findNode } from '../../source/index.ts';
import { fix, replaceAt } from './edits.ts';
import type { FixContext, FixMaker } from './fix.ts';
import { rawText } from './raw-text.ts';

/** A whole component where one section belongs: each part goes to its own section, or all but this section's goes. */
const wholeComponent: FixMaker = (context) => {
  const { node, problem, document, project } = context;
  if (node === undefined || document.root === undefined) return [];
  const keep = replaceAt(problem.section, document.root.range, rawText(document, node.range));
  const others = partsOf(context).map(({ section, text }) =>
    replaceAt(section, { start: 0, end: (project.sections[section] ?? '').length }, text),
  );
  return [
    ...(others.length === 0 ? [] : fix('Put each part into its section', keep, ...others)),
    ...fix('Keep what is in communication', keep),
  ];
};

/** The other parts, where the connection's own communication holds them. */
function partsOf({
  document,
  problem,
}: FixContext): readonly { readonly section: SectionName; readonly text: string }[] {
  if (problem.section !== 'communication') return [];
  return (Object.keys(partNames) as SectionName[]).flatMap((section) => {
    const found = (partNames[section] ?? [])
      .map((name) => findNode(document.root, [name]))
      .find((node) => node?.kind === 'object' || node?.kind === 'array');
    return section === 'communication' || found === undefined
      ? []
      : [{ section, text: `${rawText(document, found.range)}\n` }];
  });
}

/** Fixes for parts of a connection that stand in one text. */
export const partFixes: Readonly<Record<string, FixMaker>> = { 'whole-component': wholeComponent };
