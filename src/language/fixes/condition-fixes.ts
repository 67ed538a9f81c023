import { compileTemplate } from '../../engine/index.ts';
import { escaped, fix, replaceAt } from './edits.ts';
import type { FixMaker } from './fix.ts';

/** A condition that is a text: as one expression, or as the word it spells. */
const alone: FixMaker = ({ node, problem }) => {
  if (node?.kind !== 'string') return [];
  const { value } = node;
  const word = value.trim().toLowerCase();
  if (word === 'false' || word === 'true') return fix(`Write ${word}`, replaceAt(problem.section, node.range, word));
  const { template } = compileTemplate(value);
  const [only, ...others] = template.parts.filter((part) => part.kind === 'expression');
  if (only === undefined) return [];
  const isBlank = template.parts.every((part) => part.kind === 'expression' || part.text.trim() === '');
  if (isBlank && others.length === 0) {
    return fix('Remove the blanks', replaceAt(problem.section, node.range, `"${escaped(value.trim())}"`));
  }
  const joined = `{{${value.trim().replaceAll(/\{\{\s*|\s*\}\}/g, '')}}}`;
  return isSame(value, joined)
    ? fix('Put all of it into one expression', replaceAt(problem.section, node.range, `"${escaped(joined)}"`))
    : [];
};

/** Whether the second is sound and reads what the first reads. */
function isSame(before: string, after: string): boolean {
  const { diagnostics, references } = compileTemplate(after);
  const names = (list: typeof references): string =>
    list.map(({ root, names: path }) => [root, ...path].join('.')).join();
  return diagnostics.length === 0 && names(compileTemplate(before).references) === names(references);
}

/** Fixes for conditions. */
export const conditionFixes: Readonly<Record<string, FixMaker>> = { 'always-true': alone };
