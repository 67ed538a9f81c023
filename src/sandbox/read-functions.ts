import type { SourceRange } from '../source/index.ts';
import { type ScriptToken, scanScript } from './scan-script.ts';

/** One `function name(…) { … }` of a text that may hold several; each stands for one file in Make (iml.md §11). */
export interface FunctionSource {
  readonly name: string;
  readonly params: readonly ParamSource[];
  /** The first sentence of the comment right above it. */
  readonly summary?: string;
  /** The declaration itself, from `function` to its closing bracket. */
  readonly range: SourceRange;
  /** The declaration with everything around it up to its neighbours: what would be its file. */
  readonly file: SourceRange;
  /** Whether the body reads `arguments`, and so may want more than `params`. */
  readonly readsArguments: boolean;
}

export interface ParamSource {
  readonly name: string;
  readonly rest: boolean;
  /** The default as written. */
  readonly defaultText?: string;
}

/** More functions than this with a bracket missing are not told apart: each costs a reading of the rest. */
const maxRecoveries = 100;

/** Finds the functions declared at the top of a script, without running or judging it. Never throws. */
export function readFunctions(source: string): readonly FunctionSource[] {
  let declarations: readonly Declaration[] = [];
  let tokens: readonly ScriptToken[] = [];
  let from: number | undefined = 0;
  for (let recovery = 0; from !== undefined && recovery <= maxRecoveries; recovery += 1) {
    const segment = scanScript(source, from);
    const found = readDeclarations(segment.filter((token) => token.kind !== 'comment'));
    const lost = found.at(-1);
    from = lost === undefined || lost.closed ? undefined : startOfNext(lost, source, segment);
    declarations = declarations.concat(
      found.slice(0, -1),
      lost === undefined ? [] : { ...lost, end: from ?? lost.end },
    );
    tokens = tokens.concat(from === undefined ? segment : segment.slice(0, firstFrom(segment, from)));
  }
  const boundaries = declarations.map((declaration, index) =>
    startOfFile(declarations[index - 1], declaration, tokens),
  );
  return declarations.map(({ name, params, start, end }, index) => ({
    name,
    params,
    ...summaryAbove(start, tokens),
    range: { start, end },
    file: { start: boundaries[index] ?? 0, end: boundaries[index + 1] ?? source.length },
    readsArguments: /\barguments\b/.test(source.slice(start, end)),
  }));
}

interface Declaration {
  readonly name: string;
  readonly params: readonly ParamSource[];
  readonly start: number;
  readonly end: number;
  /** Whether its closing bracket was found. */
  readonly closed: boolean;
}

function readDeclarations(code: readonly ScriptToken[]): readonly Declaration[] {
  const found: Declaration[] = [];
  code.forEach((token, at) => {
    if (token.text !== 'function' || token.depth !== 0 || token.start < (found.at(-1)?.end ?? 0)) return;
    const declaration = readDeclaration(code, at);
    if (declaration !== undefined) found.push(declaration);
  });
  return found;
}

function readDeclaration(code: readonly ScriptToken[], at: number): Declaration | undefined {
  const nameAt = code[at + 1]?.text === '*' ? at + 2 : at + 1;
  const name = code[nameAt];
  if (name?.kind !== 'word' || code[nameAt + 1]?.text !== '(') return undefined;
  const close = indexOfClose(code, nameAt + 1);
  const body = close < 0 || code[close + 1]?.text !== '{' ? -1 : indexOfClose(code, close + 1);
  const isAsync = code[at - 1]?.text === 'async';
  return {
    name: name.text,
    params: close < 0 ? [] : readParams(code.slice(nameAt + 2, close), 1),
    start: code[isAsync ? at - 1 : at]?.start ?? 0,
    end: (body < 0 ? code.at(-1) : code[body])?.end ?? 0,
    closed: body >= 0,
  };
}

function indexOfClose(code: readonly ScriptToken[], open: number): number {
  const depth = code[open]?.depth;
  for (let at = open + 1; at < code.length; at++) {
    if (code[at]?.kind === 'close' && code[at]?.depth === depth) return at;
  }
  return -1;
}

/** Where the first token stands that begins at this offset or behind it; tokens are in the order of the text. */
function firstFrom(tokens: readonly ScriptToken[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as ScriptToken).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readParams(tokens: readonly ScriptToken[], depth: number): readonly ParamSource[] {
  const lists: ScriptToken[][] = [[]];
  for (const token of tokens) {
    if (token.text === ',' && token.depth === depth) lists.push([]);
    else lists.at(-1)?.push(token);
  }
  return lists.filter((list) => list.length > 0).map((list, index) => readParam(list, index, depth));
}

function readParam(tokens: readonly ScriptToken[], index: number, depth: number): ParamSource {
  const equals = tokens.findIndex((token) => token.text === '=' && token.depth === depth);
  const target = equals < 0 ? tokens : tokens.slice(0, equals);
  const rest = target[0]?.text === '.';
  const word = target.find((token) => token.kind === 'word' && token.depth === depth);
  const name = word?.text ?? `argument${index + 1}`;
  if (equals < 0) return { name, rest };
  const defaultText = tokens
    .slice(equals + 1)
    .map((token) => token.text)
    .join('');
  return { name, rest, defaultText };
}

/**
 * A function without its closing bracket swallows all that follow it. One that starts a line is taken to be a function of
 * its own, so that one typing error does not make the others disappear.
 */
function startOfNext(lost: Declaration, source: string, tokens: readonly ScriptToken[]): number | undefined {
  const next = tokens.find(
    (token, index) =>
      token.start > lost.start &&
      (token.text === 'function' || (token.text === 'async' && tokens[index + 1]?.text === 'function')) &&
      (source.charAt(token.start - 1) === '\n' || source.charAt(token.start - 1) === ''),
  );
  return next?.start;
}

/** Where the text between two functions changes hands: brackets too many belong to the first, the rest to the second. */
function startOfFile(before: Declaration | undefined, after: Declaration, tokens: readonly ScriptToken[]): number {
  if (before === undefined) return 0;
  const between = tokens.slice(firstFrom(tokens, before.end), firstFrom(tokens, after.start));
  return between.findLast(({ kind, depth }) => kind === 'close' && depth === 0)?.end ?? before.end;
}

function summaryAbove(start: number, tokens: readonly ScriptToken[]): { readonly summary?: string } {
  const comment = tokens[firstFrom(tokens, start) - 1];
  if (comment?.kind !== 'comment') return {};
  const text = comment.text
    .replaceAll(/^\/\*+|\*+\/$|^\/\/+/g, '')
    .replaceAll(/^\s*\*/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const sentence = /^[^@]*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text.split('@')[0]?.trim() ?? '';
  return sentence === '' ? {} : { summary: sentence };
}
