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
  const written = source.slice(range.start, range.end);
  // Texts and names in backticks keep their length and lose their letters.
  const marked = written.replaceAll(/'[^']*'|"[^"]*"|`[^`]*`/g, (text) => ' '.repeat(text.length));
  const found = (word: string, index: number, symbol: string): WordForSign => {
    const start = range.start + index;
    return { word, symbol, range: { start, end: start + word.length } };
  };
  const comparisons = [...marked.matchAll(/(?<![\w.$])is(?:\s+not)?(?=\s)/g)]
    .filter(({ index, 0: { length } }) => compared.test(written.slice(index + length)))
    .map(({ index, 0: word }) => found(word, index, word === 'is' ? '=' : '!='));
  const others = [...marked.matchAll(/(?<![\w.$]|\bis\s)(and|or|mod|not)(?![\w.$(])/gi)].flatMap(
    ({ index, 0: word }) => {
      const symbol = signs[word.toLowerCase()];
      // In small letters they are told already, but for `not`.
      if (symbol === undefined || (word === word.toLowerCase() && word !== 'not')) return [];
      return [found(word, index, symbol)];
    },
  );
  return [...comparisons, ...others];
}

/** What can be compared with and is hardly a part of a name. */
const compared = /^\s+(?:(?:null|undefined|true|false)\b|['"\d])/;
