import { compileTemplate } from '../../engine/index.ts';
import { toSourceRange } from '../../source/index.ts';
import { escaped, fix, replaceAt } from './edits.ts';
import type { FixMaker } from './fix.ts';

/** A member of a path whose name is none without backticks: `.2fa`, `.@type`, `.first name`. */
const odd =
  /(?<=[\w$`\])]\.)(?![A-Za-z_$][\w$]*(?![\w$@#:~ -]))[\w$@#:~-]+(?: +(?!(?:and|or|mod|not|true|false|null|undefined)\b)[A-Za-z_][\w$]*(?![\w$.(`[]))*/g;

/** Puts the name around a problem in backticks (iml.md §2); only where the expression is right then. */
export const nameInBackticks: FixMaker = ({ problem, node }) => {
  if (node?.kind !== 'string') return [];
  const start = node.toDecodedOffset(problem.range.start);
  const end = node.toDecodedOffset(problem.range.end);
  const open = node.value.lastIndexOf('{{', start);
  const close = node.value.indexOf('}}', start);
  if (open < 0 || close < 0) return [];
  for (const { index, 0: name } of node.value.slice(0, close).matchAll(odd)) {
    const range = { start: index, end: index + name.length };
    if (index < open || range.end < start || range.start > end) continue;
    const mended = `${node.value.slice(open, index)}\`${name}\`${node.value.slice(range.end, close)}}}`;
    if (compileTemplate(mended).diagnostics.length > 0) continue;
    return fix(
      'Put the name in backticks',
      replaceAt(problem.section, toSourceRange(node, range), escaped(`\`${name}\``)),
    );
  }
  return [];
};
