import { fix, removeAt, renameKey, replaceAt } from './edits.ts';
import type { FixContext, FixMaker } from './fix.ts';

export const removeProperty: FixMaker = (context) => {
  const { section, path } = context.problem;
  return fix(`Remove ${nameIn(context)}`, ...removeAt(context, section, path));
};

const nameIn = ({ problem }: FixContext): string => String(problem.path.at(-1) ?? 'it');

export const removeOrRename: FixMaker = (context) => {
  const { nearest } = context.problem.args;
  return nearest === undefined
    ? removeProperty(context)
    : [...fix(`Rename to ${nearest}`, ...renameKey(context, nearest)), ...removeProperty(context)];
};

const wrongType: FixMaker = ({ node, problem }) => {
  const { wanted = '' } = problem.args;
  const { section } = problem;
  if (node?.kind === 'string' && wanted.includes('true or false') && /^(?:true|false)$/.test(node.value)) {
    return fix('Remove the quotes', replaceAt(section, node.range, node.value));
  }
  if (node?.kind === 'string' && wanted === 'an object' && problem.path.at(-2) === 'error') {
    const text = `{ "message": ${JSON.stringify(node.value)} }`;
    return fix('Write it as a message', replaceAt(section, node.range, text));
  }
  if (node?.kind === 'string' && wanted === 'a list') {
    return fix('Put it in a list', replaceAt(section, node.range, `[${JSON.stringify(node.value)}]`));
  }
  if ((node?.kind === 'boolean' || node?.kind === 'number') && problem.args['free'] !== undefined) {
    return fix('Put it in quotes', replaceAt(section, node.range, `"${node.value}"`));
  }
  return [];
};

/** Fixes for what a section holds. */
export const schemaFixes: Readonly<Record<string, FixMaker>> = {
  'wrong-type': wrongType,
  'unknown-value': ({ node, problem }) => {
    const { nearest } = problem.args;
    return nearest === undefined || node === undefined
      ? []
      : fix(`Change to ${nearest}`, replaceAt(problem.section, node.range, JSON.stringify(nearest)));
  },
  'static-only': ({ node, problem }) =>
    node === undefined
      ? []
      : ['true', 'false'].flatMap((value) => fix(`Write ${value}`, replaceAt(problem.section, node.range, value))),
  'unknown-property': removeOrRename,
  'unknown-step': removeOrRename,
  'unknown-key': removeOrRename,
  'no-effect': removeProperty,
  'unused-in-authorize': removeProperty,
  'timeout-undocumented': removeProperty,
  'redirect-in-refresh': removeProperty,
  'type-without-body': removeProperty,
  deprecated: removeProperty,
  'single-request-only': ({ node, problem, document }) => {
    const first = node?.kind === 'array' ? node.items[0] : undefined;
    if (node === undefined || first === undefined) return [];
    const text = document.text.slice(first.range.start, first.range.end);
    return fix('Keep the first request only', replaceAt(problem.section, node.range, text));
  },
};
