import { compileTemplate } from '../../engine/index.ts';
import { findNode, type JsonPath } from '../../source/index.ts';
import { addItem, addMember, escaped, fix, removeAt, replaceAt } from './edits.ts';
import type { Fix, FixContext, FixMaker } from './fix.ts';

/** The first name after the root, as it is written in the marked reference. */
const renameMember: FixMaker = ({ problem, marked }) => {
  const { root = '', name = '', nearest } = problem.args;
  if (nearest === undefined) return [];
  const found = new RegExp(`^${root}\\s*\\.\\s*(\`[^\`]*\`|[\\w$]+)`).exec(marked);
  const written = found?.[1];
  if (found === null || written === undefined) return [];
  const start = problem.range.start + found[0].length - written.length;
  const text = /^[A-Za-z_$][\w$]*$/.test(nearest) ? nearest : `\`${nearest}\``;
  return fix(`Rename ${name} to ${nearest}`, {
    section: problem.section,
    range: { start, end: start + written.length },
    text: escaped(text),
  });
};

const looksSecret = /secret|token|passw|key$/i;

function declare({ problem, project }: FixContext): readonly Fix[] {
  const { name = '' } = problem.args;
  const type = looksSecret.test(name) ? 'password' : 'text';
  const label = name.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').replaceAll(/[_-]+/g, ' ');
  const title = label.charAt(0).toUpperCase() + label.slice(1).toLowerCase();
  const field = { name, type, label: title, required: true };
  const members = Object.entries(field).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return fix(`Declare the parameter ${name}`, ...addItem(project, 'parameters', [], `{ ${members.join(', ')} }`));
}

/** What comes back from consent, kept for the steps after it: `query.code` becomes `temp.code`. */
function keepQuery({ problem, project, document, marked }: FixContext, name: string): readonly Fix[] {
  const isLater = problem.path[0] !== 'authorize' && findNode(document.root, ['authorize'])?.kind === 'object';
  if (!isLater || !/^(?:code|oauth_verifier|oauth_token)$/.test(name)) return [];
  const temp: JsonPath = ['authorize', 'response', 'temp'];
  const isKept = findNode(document.root, [...temp, name]) !== undefined;
  const kept = isKept ? [] : addMember(project, 'communication', temp, name, `"{{query.${name}}}"`);
  if (!isKept && kept.length === 0) return [];
  const { start } = problem.range;
  const here = marked.startsWith('query')
    ? [replaceAt(problem.section, { start, end: start + 'query'.length }, 'temp')]
    : [];
  return fix(`Keep ${name} in authorize`, ...here, ...kept);
}

const unknownName: FixMaker = (context) => {
  const { root = '', name = '', instead } = context.problem.args;
  if (instead !== undefined) {
    const { start } = context.problem.range;
    const changed = fix(
      `Change to ${instead}.${name}`,
      replaceAt(context.problem.section, { start, end: start + root.length }, instead),
    );
    return root === 'parameters' ? [...changed, ...declare(context)] : changed;
  }
  const renamed = renameMember(context);
  if (root === 'temp') return [...renamed, ...keepQuery(context, name)];
  if (root === 'common') {
    return [
      ...renamed,
      ...fix(`Add ${name} to the common data`, ...addMember(context.project, 'common', [], name, '""')),
    ];
  }
  return root === 'oauth' || context.problem.section !== 'communication' ? renamed : [...renamed, ...declare(context)];
};

/** The expression that the key of the same block holds, in place of its name. */
const repeatExpression: FixMaker = ({ problem, document, marked }) => {
  const { name = '' } = problem.args;
  const at = problem.path.lastIndexOf('temp');
  const block = findNode(document.root, problem.path.slice(0, at + 1));
  const value = findNode(block, [name]);
  if (value?.kind !== 'string' || marked !== `temp.${name}`) return [];
  const [part, ...others] = compileTemplate(value.value).template.parts;
  if (part?.kind !== 'expression' || others.length > 0) return [];
  const source = value.value.slice(2, -2).trim();
  if (source.includes(`temp.${name}`)) return [];
  const text = /^[\w$.]+(?:\([^()]*\))?$/.test(source) ? source : `(${source})`;
  return fix('Repeat the expression here', replaceAt(problem.section, problem.range, escaped(text)));
};

/** Fixes for names that have no value. */
export const nameFixes: Readonly<Record<string, FixMaker>> = {
  'unknown-variable': ({ problem, marked }) => {
    const { root = '', written = root, nearest, text } = problem.args;
    if (text !== undefined) return fix('Put it in quotes', replaceAt(problem.section, problem.range, `'${text}'`));
    if (nearest === undefined || !marked.startsWith(written)) return [];
    const { start } = problem.range;
    return fix(`Rename to ${nearest}`, replaceAt(problem.section, { start, end: start + written.length }, nearest));
  },
  'unknown-name': unknownName,
  'header-case': ({ problem, marked }) => {
    const { lower = '' } = problem.args;
    const text = marked.startsWith('`') || !/^\w+$/.test(lower) ? `\`${lower}\`` : lower;
    return fix(`Write ${lower}`, replaceAt(problem.section, problem.range, text));
  },
  'variable-not-here': (context) => {
    const [, name] = /^query\s*\.\s*(\w+)/.exec(context.marked) ?? [];
    return name === undefined ? [] : keepQuery(context, name);
  },
  'undeclared-parameter': declare,
  'temp-same-block': repeatExpression,
  'unused-parameter': (context) => fix('Remove the field', ...removeAt(context, 'parameters', context.problem.path)),
};
