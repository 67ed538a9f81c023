/** One word of a command, unquoted. */
export type Word = string;

/**
 * Splits a command as a shell would, into the words of its first command. Knows single, double and `$'…'` quotes,
 * backslashes, continued lines of sh (`\`), cmd (`^`) and PowerShell (a backtick), and the quoting of "Copy as cURL
 * (cmd)". `$X` is left as it is. Stops at `|`, `;`, `&&`, a lone `&` and an unquoted line end. Never throws; a quote
 * that is never closed ends with the text.
 */
export function readWords(command: string): readonly Word[] {
  return isWindows(command) ? readWindowsWords(command) : readShellWords(command);
}

/** A caret ends a line, or stands before a quote: only cmd writes so. */
const isWindows = (command: string): boolean => /\^(?:\r?\n|")/.test(command) && !/'[^']*\^[^']*'/.test(command);

function readShellWords(command: string): readonly Word[] {
  const text = command.replaceAll(/(?:\\|`)\r?\n/g, ' ');
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
    else {
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

/** Carets go first, as cmd takes them; then the quoting that programs of Windows agree on. */
function readWindowsWords(command: string): readonly Word[] {
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
