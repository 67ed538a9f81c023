import type { SourceRange } from '../../source/index.ts';
import { type OpenBracket, openBracket } from './open-bracket.ts';
import type { Facts, Finding } from './problem.ts';

type Told = Pick<Finding, 'code' | 'range'> & {
  readonly message?: string;
  readonly help?: string;
  readonly args?: Facts;
};

/** What a mistake of the reader really is, and what it then says of the text behind that. */
interface Meant {
  readonly told: Told;
  /** Whether a later mistake only follows from this one. */
  explains(code: string, range: SourceRange): boolean;
}

type Rule = (finding: Finding, next: Finding | undefined, text: string) => Meant | undefined;

/** Marks a mistake behind which the reader takes things for what they are not. */
const outOfStep = { outOfStep: 'yes' } as const;

const everything = (): boolean => true;

const isBlank = (text: string): boolean => /^(?:\s|\/\/[^\n]*(?:\n|$)|\/\*(?:(?!\*\/)[\s\S])*\*\/)*$/.test(text);

/** What stands before an offset; enough of it for every rule, and no more, because texts may be long. */
const before = (text: string, offset: number): string => text.slice(Math.max(0, offset - 600), offset);

/** Signs of other languages where JSON has a comma or a colon. */
const signs: Rule = ({ code, range }, _next, text) => {
  if (code !== 'invalid-symbol') return undefined;
  const written = text.slice(range.start, range.end);
  const explainsNext =
    (code: string) =>
    (later: string, at: SourceRange): boolean =>
      later === code && isBlank(text.slice(range.end, at.start));
  if (written === ';') {
    if (isBlank(text.slice(range.end))) {
      const message = 'The JSON ends without a semicolon.';
      const told = { code: 'text-after-end', range, message, help: 'Remove it.', args: { instead: '' } };
      return { told, explains: () => false };
    }
    const told = {
      code: 'missing-comma',
      range,
      message: 'JSON separates by commas, not by semicolons.',
      help: 'Write a comma.',
      args: { instead: ',' },
    };
    return { told, explains: explainsNext('missing-comma') };
  }
  if (written !== '=' && written !== '=>') return undefined;
  const told = {
    code: 'missing-colon',
    range,
    message: 'JSON has a colon between a name and its value.',
    help: 'Write a colon.',
    args: { instead: ':' },
  };
  return { told, explains: explainsNext('missing-colon') };
};

/** `"Bearer " + {{parameters.key}}`: JSON joins nothing. */
const sums: Rule = ({ code, range }, _next, text) => {
  const isSum =
    code === 'invalid-symbol' &&
    text.slice(range.start, range.end) === '+' &&
    /"\s*$/.test(before(text, range.start)) &&
    /^\s*(?:"|\{\{)/.test(text.slice(range.end));
  if (!isSum) return undefined;
  const told = {
    code,
    range,
    message: 'JSON joins no texts.',
    help: 'Write one text with the expressions in it: "Bearer {{…}}".',
    args: outOfStep,
  };
  return { told, explains: everything };
};

/** What stands in texts copied from pages and chats. */
const copied: Rule = ({ code, range }, _next, text) => {
  if (code !== 'invalid-symbol') return undefined;
  const written = text.slice(range.start, range.end);
  if (/^[\u00A0\u2000-\u200B\u202F\u3000]+$/.test(written)) {
    const message = 'This blank is a special one, as pages have them; JSON knows ordinary ones only.';
    return {
      told: { code, range, message, help: 'Write an ordinary blank.', args: { instead: ' ' } },
      explains: () => false,
    };
  }
  if (!/^```\w*$/.test(written)) return undefined;
  const message = 'This fences code in a chat; it is no part of the JSON.';
  return { told: { code, range, message, help: 'Remove it.', args: { instead: '' } }, explains: () => false };
};

/** A `}` where a list is still open, or a `]` where an object is. */
const wrongCloser: Rule = ({ code, range }, next, text) => {
  const closer = text.charAt(range.start);
  if (closer !== '}' && closer !== ']') return undefined;
  const left = before(text, range.start);
  const isEmpty =
    (code === 'value-expected' && /[[,]\s*$/.test(left)) ||
    (code === 'property-name-expected' && closer === ']' && /[{,]\s*$/.test(left));
  const isPair =
    code === 'missing-comma' &&
    next?.range.start === range.start &&
    (next.code === 'value-expected' || next.code === 'property-name-expected');
  if (!isPair && !isEmpty) return undefined;
  const wanted = closer === '}' ? ']' : '}';
  const told = {
    code: wanted === ']' ? 'missing-bracket' : 'missing-brace',
    range,
    message: `A closing ${wanted} is missing before this ${closer}.`,
    help: `Write ${wanted} before it, or in its place.`,
    args: { wanted, ...outOfStep },
  };
  return { told, explains: everything };
};

/** A name in a list, which is not closed yet. */
const openList: Rule = ({ code, range }, next, text) => {
  const isName =
    code === 'missing-comma' &&
    text.charAt(range.start) === ':' &&
    next?.code === 'value-expected' &&
    next.range.start === range.start;
  if (!isName) return undefined;
  const left = before(text, range.start);
  const name = /"(?:[^"\\\n]|\\.)*"\s*$/.exec(left);
  if (name === null) return undefined;
  const start = range.start - left.length + name.index;
  const at = { start, end: start + name[0].trimEnd().length };
  return { told: toldOf(openBracket(text) ?? { range: at, wanted: ']' }), explains: everything };
};

function toldOf({ range, wanted }: OpenBracket): Told {
  return {
    code: wanted.startsWith(']') ? 'missing-bracket' : 'missing-brace',
    range,
    message: wanted.length === 1 ? `A closing ${wanted} is missing before this.` : `${wanted} is missing before this.`,
    help: `Write ${wanted} before it.`,
    args: { wanted, ...outOfStep },
  };
}

/** A name whose quote is not closed yet, above another member. */
const openName: Rule = (finding, next, text) => {
  const isName =
    finding.code === 'unclosed-string' &&
    next?.code === 'missing-colon' &&
    isBlank(text.slice(finding.range.end, next.range.start));
  return isName ? { told: { ...finding, args: outOfStep }, explains: everything } : undefined;
};

/** `"uid": "metadata": …` and `"uid" "metadata": …`: a member that was begun above another one. */
const begun: Rule = ({ code, range }, _next, text) => {
  if (code === 'missing-comma' && text.charAt(range.start) === ':') {
    const left = before(text, range.start);
    const found = /:\s*(?:"(?:[^"\\\n]|\\.)*")\s*$/.exec(left);
    if (found === null) return undefined;
    const start = range.start - left.length + found.index;
    const at = { start, end: start + 1 };
    const message = 'A value is missing behind this colon.';
    return { told: { code: 'value-expected', range: at, message, args: outOfStep }, explains: everything };
  }
  if (code !== 'missing-colon' || !/^"(?:[^"\\\n]|\\.)*"\s*:/.test(text.slice(range.start))) return undefined;
  const left = before(text, range.start);
  const found = /"(?:[^"\\\n]|\\.)*"(?=\s*$)/.exec(left);
  if (found === null) return undefined;
  const start = range.start - left.length + found.index;
  const at = { start, end: start + found[0].length };
  const message = 'A colon and a value belong behind this name.';
  return { told: { code, range: at, message, args: { noColon: 'yes', ...outOfStep } }, explains: everything };
};

/** A quote is missing: before a text (`GET",`), or behind a name (`"method: "GET"`). */
const missingQuote: Rule = ({ code, range }, _next, text) => {
  if (code !== 'invalid-symbol') return undefined;
  const left = before(text, range.start);
  const line = left.slice(left.lastIndexOf('\n') + 1);
  const name = /(?<=^\s*|[{,]\s*)"([\w$.-]+)\s*:\s*"$/.exec(line);
  if (name !== null) {
    const start = range.start - line.length + name.index;
    const told = {
      code: 'unclosed-string',
      range: { start, end: start + 1 + (name[1] ?? '').length },
      message: 'The quote behind this name is missing.',
      args: { quote: 'behind', ...outOfStep },
    };
    return { told, explains: everything };
  }
  const rest = /^[^"\n]*"(?=\s*[,}\]]?\s*(?:\n|$))/.exec(text.slice(range.end))?.[0];
  if (rest === undefined || line.endsWith('"') || !/:\s*$/.test(line)) return undefined;
  const message = 'The quote before this text is missing.';
  return { told: { code, range, message, args: { quote: 'before', ...outOfStep } }, explains: everything };
};

/** `"say "hello" now"`: a text that goes on behind a quote of its own. */
const quotesInside: Rule = ({ code, range }, _next, text) => {
  if (code !== 'invalid-symbol' || text.charAt(range.start - 1) !== '"') return undefined;
  const message = 'The text ends at the quote before this. Inside of a text a quote is written as \\".';
  return { told: { code, range, message, args: outOfStep }, explains: () => false };
};

/** An address without quotes: JSON takes what is behind `https:` for a comment. */
const bareAddress: Rule = ({ code, range }, _next, text) => {
  const address = /^https?:\/\/[^\s"]*[^\s",]/.exec(text.slice(range.start))?.[0];
  if (code !== 'invalid-symbol' || address === undefined) return undefined;
  const told = { code, range: { start: range.start, end: range.start + address.length }, args: { quote: 'both' } };
  return { told, explains: () => false };
};

const rules: readonly Rule[] = [
  signs,
  sums,
  copied,
  openList,
  openName,
  begun,
  missingQuote,
  quotesInside,
  bareAddress,
];

/** Behind these a bracket may stand anywhere. */
const astray: ReadonlySet<string> = new Set([
  'invalid-symbol',
  'property-name-expected',
  'unclosed-string',
  'unquoted-expression',
]);

/** The mistakes of a JSON as its author made them, where the reader is led astray by them. */
export function jsonAsMeant(findings: readonly Finding[], text: string): readonly Finding[] {
  const made: Finding[] = [];
  let last: Meant | undefined;
  let isAstray = false;
  findings.forEach((finding, index) => {
    if (last?.explains(finding.code, finding.range) === true) return;
    const tried = isAstray ? rules : [...rules, wrongCloser];
    isAstray ||= astray.has(finding.code);
    const meant = tried.map((rule) => rule(finding, findings[index + 1], text)).find((one) => one !== undefined);
    if (meant === undefined) {
      made.push(finding);
      return;
    }
    last = meant;
    const { message: _message, help: _help, ...rest } = finding;
    const { message = finding.message, ...told } = meant.told;
    made.push({ ...rest, ...(message === undefined ? {} : { message }), ...told });
  });
  const told = withoutRepetition(made, text);
  // The comma before it belongs behind the brackets that are missing there.
  const open = new Set(told.flatMap(({ args, range }) => (args?.['wanted'] === undefined ? [] : [range.start])));
  return told.filter(({ code, range }) => code !== 'missing-comma' || !open.has(range.start));
}

/** Closers that are missing are told together, and at their place where the indentation tells it. */
function withoutRepetition(findings: readonly Finding[], text: string): readonly Finding[] {
  const isCloser = ({ code, args }: Finding): boolean =>
    (code === 'missing-brace' || code === 'missing-bracket') && args?.['wanted'] === undefined;
  const closers = findings.filter(isCloser);
  const [first] = closers;
  if (first === undefined) return findings;
  const open = openBracket(text);
  const all = closers.map(({ code }) => (code === 'missing-brace' ? '}' : ']')).join('');
  const together: Finding =
    open === undefined
      ? {
          ...first,
          args: { closers: all },
          ...(all.length === 1 ? {} : { message: `Closing brackets are missing: ${all}.`, help: `Add ${all}.` }),
        }
      : { ...first, ...toldOf(open) };
  return findings.flatMap((finding) => (finding === first ? [together] : isCloser(finding) ? [] : [finding]));
}
