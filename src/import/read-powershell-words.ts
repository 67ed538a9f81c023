import type { Command, Word } from './read-words.ts';

/**
 * The words of a command of PowerShell: a backtick continues a line and escapes inside double quotes, a quote is doubled
 * inside its own kind. `\"` is what `curl.exe` needs to get a quote from older versions, so it is one.
 */
export function readPowershellWords(script: string): Command {
  const text = script.replaceAll(/`[ \t]*\r?\n/g, ' ');
  const words: Word[] = [];
  let word: string | undefined;
  let quote = '';
  let at = 0;
  for (; at < text.length; at++) {
    const letter = text.charAt(at);
    const next = text.charAt(at + 1);
    if (letter === '\\' && next === '"') {
      word = `${word ?? ''}"`;
      at++;
    } else if (letter === '`' && quote !== "'" && next !== '') {
      word = (word ?? '') + (escapes[next] ?? next);
      at++;
    } else if (quote !== '') {
      if (letter !== quote) word = (word ?? '') + letter;
      else if (next === quote) {
        word = (word ?? '') + quote;
        at++;
      } else quote = '';
    } else if (letter === '"' || letter === "'") {
      quote = letter;
      word ??= '';
    } else if (/\s/.test(letter)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      if (letter === '\n' && words.length > 0) break;
    } else if (letter === '|' || letter === ';') break;
    else word = (word ?? '') + letter;
  }
  if (word !== undefined) words.push(word);
  return { words, rest: text.slice(at) };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' };
