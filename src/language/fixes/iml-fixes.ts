import type { SourceRange } from '../../source/index.ts';
import { escaped, fix, replaceAt, replaceMarked } from './edits.ts';
import type { Fix, FixContext, FixMaker } from './fix.ts';
import { rewriteOperators } from './rewrite-operators.ts';

/** JavaScript's methods and the functions that stand in for them; the value comes first. */
const functionsOfMethods: Readonly<Record<string, string>> = {
  toLowerCase: 'lower',
  toUpperCase: 'upper',
  trim: 'trim',
  split: 'split',
  join: 'join',
  replace: 'replace',
  replaceAll: 'replace',
  includes: 'contains',
  indexOf: 'indexOf',
  toString: 'toString',
  substring: 'substring',
  slice: 'slice',
  reverse: 'reverse',
  push: 'add',
  flat: 'flatten',
  keys: 'keys',
};

const at = ({ problem }: FixContext, range: SourceRange, text: string) => replaceAt(problem.section, range, text);

const use =
  (fact: string): FixMaker =>
  (context) => {
    const text = context.problem.args[fact];
    return text === undefined ? [] : replaceMarked(context, `Use ${text}`, text);
  };

/** The walk that ends right before an offset: `body.items[1]` before `.length`. */
function walkBefore(text: string, offset: number): number {
  const walked = /(?:[\w$]+|`[^`]*`|\[[^\][]*\])(?:\s*\.\s*(?:[\w$]+|`[^`]*`)|\[[^\][]*\])*$/.exec(
    text.slice(0, offset),
  );
  return walked === null ? offset : walked.index;
}

const lengthCall: FixMaker = (context) => {
  const { document, problem } = context;
  const dot = document.text.lastIndexOf('.', problem.range.start);
  const start = walkBefore(document.text, dot);
  if (start >= dot) return [];
  const path = document.text.slice(start, dot);
  return fix('Use length(…)', at(context, { start, end: problem.range.end }, `length(${path})`));
};

const functionCall: FixMaker = (context) => {
  const { document, problem } = context;
  const name = problem.args['name'] ?? '';
  const called = functionsOfMethods[name];
  const start = walkBefore(document.text, problem.range.start);
  if (called === undefined || start >= problem.range.start) return [];
  const rest = document.text.slice(problem.range.end);
  const isEmpty = /^\s*\)/.test(rest);
  return fix(
    `Use ${called}(…)`,
    at(context, { start, end: start }, `${called}(`),
    at(context, problem.range, isEmpty ? '' : ', '),
  );
};

/** Every smart quote of the text, so that opening and closing ones change together. */
const straightQuotes: FixMaker = (context) => {
  const { node, document } = context;
  if (node?.kind !== 'string') return [];
  const raw = document.text.slice(node.range.start, node.range.end);
  const edits = [...raw.matchAll(/[‘’‚“”„«»‹›´]/g)].map(({ index, 0: quote }) => {
    const start = node.range.start + index;
    return at(context, { start, end: start + quote.length }, "'");
  });
  return fix('Use straight quotes', ...edits);
};

const backticks: FixMaker = (context) => {
  const { document, problem } = context;
  const walks = document.text.matchAll(/((?:[\w$]+\.)*)([A-Za-z_$][\w$]*(?:-[A-Za-z_$][\w$]*)+)/g);
  for (const { index, 0: whole, 1: before = '', 2: name = '' } of walks) {
    if (index > problem.range.start || index + whole.length < problem.range.end) continue;
    const start = index + before.length;
    return fix('Put the name in backticks', at(context, { start, end: start + name.length }, `\`${name}\``));
  }
  return [];
};

const nearestFunction: FixMaker = (context) => {
  const nearest = /Did you mean `([^`]+)`/.exec(context.problem.help)?.[1];
  return nearest === undefined ? [] : replaceMarked(context, `Change to ${nearest}`, nearest);
};

const withoutParentheses: FixMaker = (context) => {
  const { document, problem } = context;
  const empty = /^\s*\(\s*\)/.exec(document.text.slice(problem.range.end));
  if (empty === null) return [];
  const range = { start: problem.range.end, end: problem.range.end + empty[0].length };
  return fix('Remove the parentheses', at(context, range, ''));
};

const joinTemplate: FixMaker = (context) => {
  const body = context.marked.slice(1, -1);
  if (/['\\]/.test(body)) return [];
  const pieces = body
    .split(/\$\{([^{}]*)\}/)
    .map((piece, index) => (index % 2 === 0 ? piece && `'${piece}'` : piece.trim()));
  return replaceMarked(context, 'Join the texts with +', pieces.filter((piece) => piece !== '').join(' + '));
};

const listCall: FixMaker = (context) => {
  const items = context.marked.slice(1, -1).trim();
  if (/[[\]{}]/.test(items)) return [];
  return replaceMarked(context, 'Use add(emptyarray, …)', items === '' ? 'emptyarray' : `add(emptyarray, ${items})`);
};

const withoutArgument: FixMaker = (context) => {
  const { document, problem } = context;
  const separator = /[,;]\s*$/.exec(document.text.slice(0, problem.range.start));
  if (separator === null) return [];
  return fix('Remove the argument', at(context, { start: separator.index, end: problem.range.end }, ''));
};

/** Adds a closer right before the end of the expression, or of the text when that is open too. */
const closeWith =
  (closer: string): FixMaker =>
  (context) => {
    const { node, document, problem } = context;
    if (node?.kind !== 'string') return [];
    const end = node.range.end - 1;
    const braces = document.text.indexOf('}}', problem.range.end);
    const start = closer !== '}}' && braces >= 0 && braces < end ? braces : end;
    return fix(`Add ${closer}`, at(context, { start, end: start }, closer));
  };

const removed =
  (title: string): FixMaker =>
  (context) =>
    replaceMarked(context, title, '');

const rewrite =
  (code: 'ternary' | 'nullish', title: string): FixMaker =>
  (context): readonly Fix[] => {
    const { node } = context;
    if (node?.kind !== 'string') return [];
    const offset = node.toDecodedOffset(context.problem.range.start);
    const found = rewriteOperators(node.value, offset, code);
    if (found === undefined) return [];
    const range = { start: node.toSourceOffset(found.start), end: node.toSourceOffset(found.end) };
    return fix(title, at(context, range, escaped(found.text)));
  };

/** Fixes inside of `{{…}}`. */
export const imlFixes: Readonly<Record<string, FixMaker>> = {
  'loose-equality': use('plain'),
  'double-operator': use('plain'),
  'word-operator': use('symbol'),
  'quoted-keyword': use('keyword'),
  'zero-index': (context) => replaceMarked(context, 'Use [1]', '[1]'),
  'array-property': lengthCall,
  'method-call': functionCall,
  'smart-quote': straightQuotes,
  'hyphen-in-name': backticks,
  'unknown-function': nearestFunction,
  'variable-called': withoutParentheses,
  'template-literal': joinTemplate,
  'array-literal': listCall,
  'surplus-argument': withoutArgument,
  'first-item-argument': removed('Remove the brackets'),
  'empty-expression': removed('Remove the braces'),
  'unmatched-parenthesis': removed('Remove the parenthesis'),
  'empty-argument': (context) => {
    const { start } = context.problem.range;
    return fix('Write null', at(context, { start, end: start }, 'null'));
  },
  'unquoted-text': (context) => replaceMarked(context, 'Put it in quotes', `'${context.marked}'`),
  'optional-chaining': (context) => replaceMarked(context, 'Use a plain dot', '.'),
  'missing-parenthesis': closeWith(')'),
  'unclosed-mustache': closeWith('}}'),
  ternary: rewrite('ternary', 'Use if(…)'),
  nullish: rewrite('nullish', 'Use ifempty(…)'),
};
