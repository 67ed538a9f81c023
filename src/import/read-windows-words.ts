import type { Command, Word } from './read-words.ts';

/** Carets go first, as cmd takes them; then the quoting that programs of Windows agree on. */
export function readWindowsWords(script: string): Command {
  const { text, places } = withoutCarets(script);
  const words: Word[] = [];
  let word: string | undefined;
  let quoted = false;
  let at = 0;
  for (; at < text.length; at++) {
    const letter = text.charAt(at);
    const backslashes = /^\\+(?=")/.exec(text.slice(at, at + 64))?.[0].length ?? 0;
    if (backslashes > 0) {
      word = (word ?? '') + '\\'.repeat(Math.floor(backslashes / 2)) + (backslashes % 2 === 1 ? '"' : '');
      at += backslashes - (backslashes % 2 === 1 ? 0 : 1);
    } else if (letter === '"') {
      if (quoted && text.charAt(at + 1) === '"') {
        word = `${word ?? ''}"`;
        at++;
      } else {
        quoted = !quoted;
        word ??= '';
      }
    } else if (!quoted && /\s/.test(letter)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      if (letter === '\n' && words.length > 0) break;
    } else if (!quoted && word === undefined && (letter === '&' || letter === '|')) break;
    else word = (word ?? '') + letter;
  }
  if (word !== undefined) words.push(word);
  return { words, rest: script.slice(places[at] ?? script.length) };
}

/**
 * The text without carets, and where each of its letters stood. One at the end of a line takes the line end away, and keeps
 * a second one for a line of the text itself.
 */
function withoutCarets(script: string): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < script.length; at++) {
    const [line, kept] = /^\^\r?\n(\r?\n)?/.exec(script.slice(at, at + 5)) ?? [];
    if (line === undefined && script.charAt(at) === '^' && at + 1 < script.length) at++;
    places.push(at);
    text += line === undefined ? script.charAt(at) : kept === undefined ? ' ' : '\n';
    at += line === undefined ? 0 : line.length - 1;
  }
  return { text, places };
}
