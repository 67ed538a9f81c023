/**
 * Reads JavaScript just closely enough to know where brackets match: strings, templates, comments and regular
 * expressions are skipped. QuickJS judges the syntax; this only has to find where one function ends and the next begins,
 * on the page too, where QuickJS is never loaded.
 */
export interface ScriptToken {
  readonly kind: 'word' | 'open' | 'close' | 'comment' | 'other';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How many brackets are open around the token; an opening bracket and its closing one have the same depth. */
  readonly depth: number;
}

/** The tokens of a script from an offset on, in order. Never throws: what is unterminated ends with the text. */
export function scanScript(source: string, from = 0): readonly ScriptToken[] {
  const tokens: ScriptToken[] = [];
  /** The depths at which a `${` was opened, innermost last: its `}` goes back into the template. */
  const templates: number[] = [];
  let depth = 0;
  let at = from;
  let last: ScriptToken | undefined;

  const push = (kind: ScriptToken['kind'], end: number): void => {
    const token = { kind, text: source.slice(at, end), start: at, end, depth };
    tokens.push(token);
    if (kind !== 'comment') last = token;
    at = end;
  };
  const pushTemplate = (): void => {
    const end = endOfTemplate(source, at + 1);
    push('other', end);
    if (!source.startsWith('${', end - 2)) return;
    templates.push(depth);
    depth += 1;
  };

  while (at < source.length) {
    const char = source.charAt(at);
    if (/\s/.test(char)) {
      at += 1;
    } else if (source.startsWith('//', at)) {
      push('comment', endOf(source, '\n', at) - (source.indexOf('\n', at) < 0 ? 0 : 1));
    } else if (source.startsWith('/*', at)) {
      push('comment', endOf(source, '*/', at + 2));
    } else if (char === '"' || char === "'") {
      push('other', endOfString(source, at));
    } else if (char === '`') {
      pushTemplate();
    } else if ('([{'.includes(char)) {
      push('open', at + 1);
      depth += 1;
    } else if (')]}'.includes(char)) {
      depth = Math.max(0, depth - 1);
      if (char === '}' && templates.at(-1) === depth) {
        templates.pop();
        pushTemplate();
      } else {
        push('close', at + 1);
      }
    } else if (wordStart.test(char)) {
      push('word', endOfWord(source, at));
    } else if (char === '/' && startsRegExp(last)) {
      push('other', endOfRegExp(source, at));
    } else {
      push('other', at + 1);
    }
  }
  return tokens;
}

const wordStart = /[\p{ID_Continue}$_#]/u;

function endOfWord(source: string, start: number): number {
  const word = /[\p{ID_Continue}$_#]*/uy;
  word.lastIndex = start;
  return start + Math.max(1, word.exec(source)?.[0].length ?? 1);
}

function endOf(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found + mark.length;
}

function endOfString(source: string, start: number): number {
  const quote = source.charAt(start);
  for (let at = start + 1; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === '\\') at += 1;
    else if (char === quote) return at + 1;
    // A string cannot hold a line break, so a forgotten quote spoils one line only.
    else if (char === '\n') return at;
  }
  return source.length;
}

/** The end of a template's text: after the closing backtick, or after the `${` of the next expression. */
function endOfTemplate(source: string, start: number): number {
  for (let at = start; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '`') return at + 1;
    else if (char === '$' && source.charAt(at + 1) === '{') return at + 2;
  }
  return source.length;
}

function endOfRegExp(source: string, start: number): number {
  let inClass = false;
  for (let at = start + 1; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (char === '/' && !inClass) return at + 1;
    else if (char === '\n') return at;
  }
  return source.length;
}

const wordsBeforeOperand = new Set([
  'return',
  'typeof',
  'case',
  'in',
  'of',
  'delete',
  'void',
  'throw',
  'new',
  'else',
  'do',
  'yield',
  'await',
  'instanceof',
]);

/** A slash divides after a value and opens a regular expression elsewhere. */
function startsRegExp(last: ScriptToken | undefined): boolean {
  if (last === undefined) return true;
  if (last.kind === 'word') return wordsBeforeOperand.has(last.text);
  if (last.kind === 'close') return last.text === '}';
  return last.kind === 'open' || !/['"`/]$/.test(last.text);
}
