import type { Diagnostic } from '../../engine/index.ts';
import type { SourceRange } from '../../source/index.ts';

const signs: Readonly<Record<string, string>> = { and: '&', or: '|', mod: '%', not: '!' };

/** A word that stands where IML has a sign. */
export interface WordForSign {
  readonly word: string;
  readonly symbol: string;
  readonly range: SourceRange;
}

/**
 * Words such as `not` and `AND` between operands, which the engine takes for values side by side (iml.md §3.1); `and`,
 * `or` and `mod` in small letters it knows.
 */
export function wordsForSigns({ code, range }: Diagnostic, source: string): readonly WordForSign[] {
  if (code !== 'adjacent-operands') return [];
  // Texts and names in backticks keep their length and lose their letters.
  const marked = source
    .slice(range.start, range.end)
    .replaceAll(/'[^']*'|"[^"]*"|`[^`]*`/g, (text) => ' '.repeat(text.length));
  return [...marked.matchAll(/(?<![\w.$]|\bis\s)(and|or|mod|not)(?![\w.$(])/gi)].flatMap(({ index, 0: word }) => {
    const symbol = signs[word.toLowerCase()];
    // In small letters they are told already, but for `not`.
    if (symbol === undefined || (word === word.toLowerCase() && word !== 'not')) return [];
    const start = range.start + index;
    return [{ word, symbol, range: { start, end: start + word.length } }];
  });
}
