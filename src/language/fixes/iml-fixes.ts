import { builtins } from '../../engine/index.ts';
import { type SourceRange, toSourceRange } from '../../source/index.ts';
import { escaped, fix, replaceAt, replaceMarked } from './edits.ts';
import type { Fix, FixContext, FixMaker } from './fix.ts';
import { functionsOfGlobals, functionsOfMethods } from './functions-of-methods.ts';
import { openTextFixes } from './open-text.ts';
import { nameInBackticks } from './name-in-backticks.ts';
import { mendQuotes } from './quote-fixes.ts';
import { rewriteOperators } from './rewrite-operators.ts';

const at = ({ problem }: FixContext, range: SourceRange, text: string) => replaceAt(problem.section, range, text);

const use =
  (fact: string): FixMaker =>
  (context) => {
    const text = context.problem.args[fact];
    return text === undefined ? [] : replaceMarked(context, `Use ${text}`, text);
  };

/** Where the value begins that ends right before an offset: `body.items[1]` or `upper(body.name)` before `.length`. */
function walkBefore(text: string, offset: number): number {
  const walked = /(?:[\w$]+|`[^`]*`|\[[^\][]*\])(?:\s*\.\s*(?:[\w$]+|`[^`]*`)|\[[^\][]*\])*$/;
  if (text.charAt(offset - 1) !== ')') return walked.exec(text.slice(0, offset))?.index ?? offset;
  const open = partnerBefore(text, offset - 1);
  return open === undefined ? offset : (walked.exec(text.slice(0, open))?.index ?? open);
}

/** Where the parenthesis opens that closes at an offset; quotes are passed over. */
function partnerBefore(text: string, offset: number): number | undefined {
  const opened: number[] = [];
  let quote = '';
  for (let at = text.lastIndexOf('{{', offset); at >= 0 && at <= offset; at++) {
    const character = text.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (`'"\``.includes(character)) quote = character;
    else if (character === '(') opened.push(at);
    else if (character === ')') {
      const open = opened.pop();
      if (at === offset) return open;
    }
  }
  return undefined;
}

const lengthCall: FixMaker = (context) => {
  const { document, problem } = context;
  const dot = document.text.lastIndexOf('.', problem.range.start);
  const start = walkBefore(document.text, dot);
  if (start >= dot) return [];
  const path = document.text.slice(start, dot);
  return fix('Use length(…)', at(context, { start, end: problem.range.end }, `length(${path})`));
};

/** A call of `Math.round(` becomes another call, one of `Date.now()` a variable. */
function insteadOfGlobal(context: FixContext, object: string, instead: string): readonly Fix[] {
  const { document, problem } = context;
  const start = problem.range.start - object.length;
  const { end } = problem.range;
  if (instead.endsWith('(')) return fix(`Use ${instead}…)`, at(context, { start, end }, instead));
  const empty = /^\s*\)/.exec(document.text.slice(end))?.[0];
  return empty === undefined ? [] : fix(`Use ${instead}`, at(context, { start, end: end + empty.length }, instead));
}

const functionCall: FixMaker = (context) => {
  const { document, problem } = context;
  const name = problem.args['name'] ?? '';
  const called = functionsOfMethods[name] ?? (builtins.has(name) ? name : undefined);
  const object = /\w*$/.exec(document.text.slice(0, problem.range.start))?.[0] ?? '';
  const ofGlobal = functionsOfGlobals[`${object}.${name}`];
  if (ofGlobal !== undefined) return insteadOfGlobal(context, object, ofGlobal);
  const start = walkBefore(document.text, problem.range.start);
  const takesFunction = /^[^)]*=>/.test(document.text.slice(problem.range.end));
  if (called === undefined || start >= problem.range.start || takesFunction) return [];
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
    return fix(
      'Put the name in backticks',
      at(
        context,
        { start, end: start + name.length },
        `\`${before.endsWith('headers.') ? name.toLowerCase() : name}\``,
      ),
    );
  }
  return [];
};

const nearestFunction: FixMaker = (context) => {
  const { help, args } = context.problem;
  if (args['name'] === 'not') return replaceMarked(context, 'Use !', '!');
  const nearest = /Did you mean `([^`]+)`|^Write `(\w+)\((?!\w+\()/.exec(help);
  const name = nearest?.[1] ?? nearest?.[2];
  return name === undefined ? [] : replaceMarked(context, `Change to ${name}`, name);
};

const withoutParentheses: FixMaker = (context) => {
  const { document, problem } = context;
  const empty = /^\s*\(\s*\)/.exec(document.text.slice(problem.range.end));
  if (empty === null) return [];
  const range = { start: problem.range.end, end: problem.range.end + empty[0].length };
  return fix('Remove the parentheses', at(context, range, ''));
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

/** Every `?.` of the text: they come in chains. */
const plainDots: FixMaker = (context) => {
  const { node, document } = context;
  if (node?.kind !== 'string') return [];
  const raw = document.text.slice(node.range.start, node.range.end);
  const edits = [...raw.matchAll(/\?\.(?=([A-Za-z_$`[]))/g)].map(({ index, 1: next }) => {
    const start = node.range.start + index;
    return at(context, { start, end: start + 2 }, next === '[' ? '' : '.');
  });
  return fix('Use plain dots', ...edits);
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

/** What stands inside of the pieces goes with them: ternaries come in nests. */
function rewriteAll(text: string, code: 'ternary' | 'nullish'): string {
  const sign = code === 'ternary' ? '?' : '??';
  let template = `{{${text}}}`;
  for (let from = template.indexOf(sign); from >= 0; from = template.indexOf(sign, from + 1)) {
    const found = rewriteOperators(template, from, code);
    if (found === undefined) continue;
    template = template.slice(0, found.start) + found.text + template.slice(found.end);
    from = 0;
  }
  return template.slice(2, -2);
}

const rewrite =
  (code: 'ternary' | 'nullish', title: string): FixMaker =>
  (context): readonly Fix[] => {
    const { node } = context;
    if (node?.kind !== 'string') return [];
    const offset = node.toDecodedOffset(context.problem.range.start);
    const found = rewriteOperators(node.value, offset, code);
    if (found === undefined) return [];
    return fix(title, at(context, toSourceRange(node, found), escaped(rewriteAll(found.text, code))));
  };

/** `x['key']` as a name of the path, `x[key]` as a call of `get` where nothing follows it. */
const documentedKey: FixMaker = (context) => {
  const { document, problem, marked } = context;
  const { start, end } = problem.range;
  const key = /^\[\s*'([^'`]+)'\s*\]$/.exec(marked)?.[1];
  if (key !== undefined && !/^\d+$/.test(key)) {
    const name = /^[A-Za-z_][\w]*$/.test(key) ? key : `\`${key}\``;
    return replaceMarked(context, `Write .${name}`, `.${name}`);
  }
  const from = walkBefore(document.text, start);
  const inner = marked.slice(1, -1).trim();
  if (from >= start || inner === '' || key !== undefined || /^\s*[.[]/.test(document.text.slice(end))) return [];
  const path = document.text.slice(from, start);
  return fix('Use get(…)', at(context, { start: from, end }, `get(${path}, ${inner})`));
};

const firstOf =
  (...makers: readonly FixMaker[]): FixMaker =>
  (context) =>
    makers.map((make) => make(context)).find((fixes) => fixes.length > 0) ?? [];

/** Fixes inside of `{{…}}`. */
export const imlFixes: Readonly<Record<string, FixMaker>> = {
  'loose-equality': use('plain'),
  'word-operator': use('symbol'),
  'quoted-keyword': use('keyword'),
  'zero-index': (context) => {
    const first = context.marked.startsWith('[') ? '[1]' : '1';
    return replaceMarked(context, `Use ${first}`, first);
  },
  'array-property': lengthCall,
  'method-call': functionCall,
  'smart-quote': straightQuotes,
  'hyphen-in-name': backticks,
  'unknown-function': nearestFunction,
  'variable-called': withoutParentheses,
  'array-literal': listCall,
  'surplus-argument': withoutArgument,
  'first-item-argument': removed('Remove the brackets'),
  'empty-expression': removed('Remove the braces'),
  'unmatched-parenthesis': removed('Remove the parenthesis'),
  'empty-argument': (context) => {
    const { start } = context.problem.range;
    return fix('Write null', at(context, { start, end: start }, 'null'));
  },
  'unquoted-format': (context) => replaceMarked(context, 'Put it in quotes', `'${context.marked}'`),
  'optional-chaining': plainDots,
  'missing-parenthesis': (context) => openTextFixes(context) ?? closeWith(')')(context),
  'unterminated-string': (context) => openTextFixes(context) ?? mendQuotes(context),
  'missing-name': nameInBackticks,
  'computed-index': documentedKey,
  'adjacent-operands': firstOf(nameInBackticks, mendQuotes),
  'unexpected-character': firstOf(nameInBackticks, mendQuotes),
  'unclosed-mustache': (context) => openTextFixes(context) ?? closeWith('}}')(context),
  'unexpected-token': (context) => {
    const { problem, marked, document } = context;
    const { end } = problem.range;
    if (marked !== '}' || document.text.charAt(end) === '}') return firstOf(nameInBackticks, mendQuotes)(context);
    return fix('Add the second brace', replaceAt(problem.section, { start: end, end }, '}'));
  },
  'missing-operand': use('symbol'),
  'date-sum': (context) => {
    const { other } = context.problem.args;
    return other === undefined ? [] : replaceMarked(context, 'Add seconds', `addSeconds(now, ${other})`);
  },
  'comment-in-expression': (context) => {
    const { document, problem } = context;
    const isAll =
      document.text.slice(0, problem.range.start).trimEnd().endsWith('{{') &&
      document.text.slice(problem.range.end).trimStart().startsWith('}}');
    return isAll ? [] : removed('Remove the comment')(context);
  },
  ternary: rewrite('ternary', 'Use if(…)'),
  nullish: rewrite('nullish', 'Use ifempty(…)'),
};
