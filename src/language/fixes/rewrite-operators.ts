/** A new text for a range of a template. */
interface Rewritten {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * `a ? b : c` → `if(a, b, c)` and `a ?? b` → `ifempty(a, b)`, within the parentheses or the `{{…}}` around the operator.
 * Undefined when the pieces cannot be told apart: several of the operators at one level.
 */
export function rewriteOperators(
  template: string,
  operator: number,
  code: 'ternary' | 'nullish',
): Rewritten | undefined {
  const bounds = boundsAround(template, operator);
  if (bounds === undefined) return undefined;
  const { start, end } = bounds;
  const length = code === 'ternary' ? 1 : 2;
  const before = template.slice(start, operator).trim();
  const after = template.slice(operator + length, end);
  if (before === '') return undefined;
  const next = topLevelIndex(after, '?');
  if (code === 'nullish' && next >= 0) return undefined;
  if (code === 'nullish') return { start, end, text: `ifempty(${before}, ${after.trim()})` };
  const colon = topLevelIndex(after, ':');
  // `a ? b : c ? d : e` nests to the right; `a ? b ? …` cannot be told apart.
  if (colon < 0 || (next >= 0 && next < colon)) return undefined;
  return { start, end, text: `if(${before}, ${after.slice(0, colon).trim()}, ${after.slice(colon + 1).trim()})` };
}

/** From the opener or separator before an offset to the closer or separator behind it. */
function boundsAround(template: string, offset: number): { readonly start: number; readonly end: number } | undefined {
  const open = template.lastIndexOf('{{', offset);
  const close = template.indexOf('}}', offset);
  if (open < 0 || close < 0) return undefined;
  let start = open + 2;
  const starts: number[] = [];
  for (const [at, character] of charactersOf(template, start, offset)) {
    if ('(['.includes(character)) {
      starts.push(start);
      start = at + 1;
    } else if (')]'.includes(character)) start = starts.pop() ?? start;
    else if (',;'.includes(character)) start = at + 1;
  }
  let depth = 0;
  for (const [at, character] of charactersOf(template, offset, close)) {
    if ('(['.includes(character)) depth++;
    else if (depth === 0 && ')],;'.includes(character)) return { start, end: at };
    else if (')]'.includes(character)) depth--;
  }
  return { start, end: close };
}

/** The characters outside of quotes and backticks. */
function charactersOf(text: string, from: number, to: number): readonly (readonly [number, string])[] {
  const found: (readonly [number, string])[] = [];
  let quote = '';
  for (let at = from; at < to; at++) {
    const character = text.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (`'"\``.includes(character)) quote = character;
    else found.push([at, character]);
  }
  return found;
}

function topLevelIndex(text: string, wanted: string): number {
  let depth = 0;
  for (const [at, character] of charactersOf(text, 0, text.length)) {
    if ('(['.includes(character)) depth++;
    else if (')]'.includes(character)) depth--;
    else if (depth === 0 && character === wanted) return at;
  }
  return -1;
}
