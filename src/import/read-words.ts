import { readPowershellWords } from './read-powershell-words.ts';
import { readShellWords } from './read-shell-words.ts';
import { readWindowsWords } from './read-windows-words.ts';

/** One word of a command, unquoted. */
export type Word = string;

/** The first command of a script. */
export interface Command {
  readonly words: readonly Word[];
  /** What a here-document gives it to read. */
  readonly stdin?: string;
  /** What follows the command, to the end of the script. */
  readonly rest: string;
}

/**
 * Splits a command as a shell would, into the words of its first command. Knows single, double and `$'…'` quotes,
 * backslashes, continued lines of sh (`\`), cmd (`^`) and PowerShell (a backtick), and the quoting of "Copy as cURL
 * (cmd)". `$X` and `$(…)` are left as they are. Stops at `|`, `;`, `&&`, a lone `&` and an unquoted line end. Never
 * throws; a quote that is never closed ends with the text.
 */
export function readCommand(script: string): Command {
  if (isWindows(script)) return readWindowsWords(script);
  return isPowershell(script) ? readPowershellWords(script) : readShellWords(script);
}

/** The words alone. */
export const readWords = (script: string): readonly Word[] => readCommand(script).words;

/** A caret ends a line or stands before a quote, or the quotes of JSON are doubled: only programs of Windows write so. */
const isWindows = (command: string): boolean =>
  (/\^(?:\r?\n|")/.test(command) && !/'[^']*\^[^']*'/.test(command)) || /[{[,]\s*""[\w$-]/.test(command);

/** A backtick ends a line, or a quote of JSON is escaped inside single quotes: only PowerShell writes so. */
const isPowershell = (command: string): boolean =>
  /`[ \t]*\r?\n/.test(command) || (/(?<![$\w])'\s*[[{]\s*\\"/.test(command) && !/\\[ \t]*\r?\n/.test(command));
