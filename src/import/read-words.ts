import { readPowershellWords } from './read-powershell-words.ts';
import { readWindowsWords } from './read-windows-words.ts';

/** One word of a command, unquoted. */
export type Word = string;

/**
 * Splits a command as a shell would, into the words of its first command. Knows single, double and `$'…'` quotes,
 * backslashes, continued lines of sh (`\`), cmd (`^`) and PowerShell (a backtick), and the quoting of "Copy as cURL
 * (cmd)". `$X` is left as it is. Stops at `|`, `;`, `&&`, a lone `&` and an unquoted line end. Never throws; a quote
 * that is never closed ends with the text.
 */
export function readWords(command: string): readonly Word[] {
  if (isWindows(command)) return readWindowsWords(command);
  return isPowershell(command) ? readPowershellWords(command) : readShellWords(command);
}

/** A caret ends a line, or stands before a quote: only cmd writes so. */
const isWindows = (command: string): boolean => /\^(?:\r?\n|")/.test(command) && !/'[^']*\^[^']*'/.test(command);

/** A backtick ends a line: only PowerShell writes so. */
const isPowershell = (command: string): boolean => /`[ \t]*\r?\n/.test(command);

function readShellWords(command: string): readonly Word[] {
  // Blanks after the backslash are an accident of copying; a shell would end the command there.
  const text = command.replaceAll(/\\[ \t]*\r?\n/g, ' ');
  const words: Word[] = [];
  let word: string | undefined;
  let at = 0;
  while (at < text.length) {
    const letter = text.charAt(at);
    if (letter === '\n' || letter === '\r' || letter === ' ' || letter === '\t') {
      if (word !== undefined) words.push(word);
      word = undefined;
      at++;
      if ((letter === '\n' || letter === '\r') && words.length > 0) break;
    } else if (endsCommand(text, at, word)) break;
    else if (letter === '#' && word === undefined) at = endOfLine(text, at);
    else if (isRedirection(text, at, word)) {
      word = undefined;
      at = skipRedirection(text, at);
    } else {
      const [piece, next] = readPiece(text, at);
      word = (word ?? '') + piece;
      at = next;
    }
  }
  if (word !== undefined) words.push(word);
  return words;
}

/** A bare `&` inside a word belongs to an address that nobody quoted. */
function endsCommand(text: string, at: number, word: string | undefined): boolean {
  const letter = text.charAt(at);
  if (letter === ';' || letter === '|') return true;
  return letter === '&' && (text.charAt(at + 1) === '&' || (word === undefined && /\s|$/.test(text.charAt(at + 1))));
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** `>out`, `2>&1`, `<<EOF`: about files of a terminal, never part of the request. */
const isRedirection = (text: string, at: number, word: string | undefined): boolean =>
  /[<>]/.test(text.charAt(at)) && (word === undefined || /^[12]$/.test(word));

/** Behind the arrow and the word it points to. */
function skipRedirection(text: string, start: number): number {
  let at = start + (/^[<>]+[&-]?[ \t]*/.exec(text.slice(start, start + 64))?.[0].length ?? 1);
  while (at < text.length && !/[\s;|&]/.test(text.charAt(at))) at = readPiece(text, at)[1];
  return at;
}

/** One quoted stretch or one letter, and where the next begins. */
function readPiece(text: string, at: number): readonly [piece: string, next: number] {
  const letter = text.charAt(at);
  if (letter === "'") {
    const end = text.indexOf("'", at + 1);
    return end < 0 ? [text.slice(at + 1), text.length] : [text.slice(at + 1, end), end + 1];
  }
  if (letter === '"') return readDouble(text, at + 1);
  if (letter === '$' && text.charAt(at + 1) === "'") return readAnsi(text, at + 2);
  if (letter === '\\' && at + 1 < text.length) return [text.charAt(at + 1), at + 2];
  return [letter, at + 1];
}

function readDouble(text: string, start: number): readonly [string, number] {
  let piece = '';
  for (let at = start; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '"') return [piece, at + 1];
    if (letter === '\\' && /[$`"\\]/.test(text.charAt(at + 1))) piece += text.charAt(++at);
    else piece += letter;
  }
  return [piece, text.length];
}

const ansi: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  v: '\v',
};

function readAnsi(text: string, start: number): readonly [string, number] {
  let piece = '';
  let at = start;
  while (at < text.length) {
    const letter = text.charAt(at);
    if (letter === "'") return [piece, at + 1];
    if (letter !== '\\') {
      piece += letter;
      at++;
      continue;
    }
    const code = /^\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3}))/.exec(
      text.slice(at, at + 10),
    );
    if (code === null) {
      const next = text.charAt(at + 1);
      piece += ansi[next] ?? next;
      at += 2;
    } else {
      const hex = code[1] ?? code[2] ?? code[3];
      const point = hex === undefined ? Number.parseInt(code[4] ?? '0', 8) : Number.parseInt(hex, 16);
      piece += point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
      at += code[0].length;
    }
  }
  return [piece, text.length];
}
