import { readPiece } from './read-shell-piece.ts';
import type { Command, Word } from './read-words.ts';

/** The words of a command of sh and its kin. */
export function readShellWords(script: string): Command {
  // Blanks after the backslash are an accident of copying; a shell would end the command there.
  const text = script.replaceAll(/\\[ \t]*\r?\n/g, ' ');
  const words: Word[] = [];
  let stdin: string | undefined;
  let word: string | undefined;
  let at = 0;
  while (at < text.length) {
    const letter = text.charAt(at);
    if (isBlank(letter)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      at++;
      if ((letter === '\n' || letter === '\r') && words.length > 0 && !optionFollows(text, at)) break;
    } else if (endsCommand(text, at, word)) break;
    else if (letter === '#' && word === undefined) at = endOfLine(text, at);
    else if (isRedirection(text, at, word)) {
      word = undefined;
      const isGiven = text.startsWith('<<<', at);
      const [target, next] = readTarget(text, at);
      if (isGiven) stdin = target;
      at = next;
    } else {
      const [piece, next] = readPiece(text, at);
      word = (word ?? '') + piece;
      at = next;
    }
  }
  if (word !== undefined) words.push(word);
  return { words, rest: text.slice(at), ...(stdin === undefined ? {} : { stdin }) };
}

/** A no-break space is what pages put between words; a shell would not take it for a blank, and nobody means it. */
const isBlank = (letter: string): boolean => /[ \t\r\n\u00a0]/.test(letter);

/** A bare `&` inside a word belongs to an address that nobody quoted. */
function endsCommand(text: string, at: number, word: string | undefined): boolean {
  const letter = text.charAt(at);
  if (letter === ';' || letter === '|') return true;
  return letter === '&' && (text.charAt(at + 1) === '&' || (word === undefined && /\s|$/.test(text.charAt(at + 1))));
}

/** No command begins with a hyphen: the backslash before the line end was lost. */
function optionFollows(text: string, start: number): boolean {
  const option = /\s*--?[A-Za-z]/y;
  option.lastIndex = start;
  return option.test(text);
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** `>out`, `2>&1`, `<<<text`: about files of a terminal and what is read, never part of the address. */
const isRedirection = (text: string, at: number, word: string | undefined): boolean =>
  /[<>]/.test(text.charAt(at)) && (word === undefined || /^[12]$/.test(word));

/** The word that an arrow points to, and where it ends. */
function readTarget(text: string, start: number): readonly [target: string, next: number] {
  let at = start + (/^[<>]+[&-]?[ \t]*/.exec(text.slice(start, start + 64))?.[0].length ?? 1);
  let target = '';
  while (at < text.length && !/[\s;|&]/.test(text.charAt(at))) {
    const [piece, next] = readPiece(text, at);
    target += piece;
    at = next;
  }
  return [target, at];
}
