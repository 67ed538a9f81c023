import { compileTemplate } from '../../engine/index.ts';
import { escaped, fix, replaceAt } from './edits.ts';
import type { FixMaker } from './fix.ts';

/** `Basic {{a}}:{{b}}` with its credentials in base64. */
const inBase64: FixMaker = ({ node, problem }) => {
  if (node?.kind !== 'string') return [];
  const scheme = /^\w+\s+/.exec(node.value)?.[0] ?? '';
  const rest = node.value.slice(scheme.length);
  const pieces = compileTemplate(rest).template.parts.map((part) => {
    if (part.kind === 'text') return `'${part.text.replaceAll("'", "''")}'`;
    const source = rest.slice(part.range.start + 2, part.range.end - 2).trim();
    return part.expression.kind === 'operation' ? `(${source})` : source;
  });
  const text = `${scheme}{{base64(${pieces.join(' + ')})}}`;
  const isSound = compileTemplate(text).diagnostics.length === 0;
  return isSound ? fix('Put them in base64', replaceAt(problem.section, node.range, `"${escaped(text)}"`)) : [];
};

/** Fixes for the header that carries credentials. */
export const authorizationFixes: Readonly<Record<string, FixMaker>> = {
  'scheme-without-blank': ({ problem }) => {
    const { end } = problem.range;
    return fix('Add the blank', replaceAt(problem.section, { start: end, end }, ' '));
  },
  'basic-without-base64': inBase64,
};
