import type { Word } from './read-words.ts';

/** Carets go first, as cmd takes them; then the quoting that programs of Windows agree on. */
export function readWindowsWords(command: string): readonly Word[] {
  const text = command.replaceAll(/\^\r?\n/g, ' ').replaceAll(/\^([\s\S])/g, '$1');
  const words: Word[] = [];
  let word: string | undefined;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
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
  return words;
}
