import { readCommand } from './read-words.ts';
import { readSubstitution } from './read-shell-piece.ts';

/** A cURL command in what was pasted. */
export interface FoundCommand {
  /** From `curl` on. */
  readonly command: string;
  /** What a pipe gives it to read. */
  readonly stdin?: string;
  /** What follows a substitution that holds the command. */
  readonly after: string;
}

/** What a terminal or a document puts before a command. */
const prompt =
  /^(?:(?:\[?[\w.-]+@[\w.-]+[^\n$%#>]{0,100}[$%#>]|\$|%|>|#(?=\s+(?:sudo\s+)?curl(?:\.exe)?\s+(?:["'-]|https?:))|PS [^>\n]*>)\s+|[A-Za-z]:\\[^>\n]*>\s*)/;
const assignment = /^(?:export\s+|set\s+|\$env:|\$)?([A-Za-z_]\w*)\s?=\s?(?:"([^"\n]*)"|'([^'\n]*)'|(\S*))\s*;?\s*$/;
const inline = /^([A-Za-z_]\w*)=(?:"([^"\n]*)"|'([^'\n]*)'|(\S*))\s+(?=\S)/;
/** The answer of a command is kept in a variable. */
const kept = /^(?:export\s+|local\s+)?[A-Za-z_]\w*="?(?=\$\(\s*curl\s)/;
/** What is piped into the command. */
const piped = /^(?:echo|printf|cat)\s/;

/**
 * Finds a cURL command below comments, a fence, prompts and lines that set variables; undefined when the text is
 * something else.
 *
 * @param variables takes up what is set above the command
 * @param among whether lines that are something else may stand before it
 */
export function findCommand(text: string, variables: Map<string, string>, among = false): FoundCommand | undefined {
  let rest = text;
  // As many lines as anyone writes above a command.
  for (let line = 0; line < (among ? 500 : 50); line++) {
    rest = rest.replace(/^[\s\ufeff]+/, '').replace(prompt, '');
    const inside = kept.exec(rest);
    if (inside !== null) {
      const [whole, end] = readSubstitution(rest, inside[0].length);
      const found = findCommand(whole.slice(2, -1), variables);
      if (found !== undefined) return { ...found, after: rest.slice(end) };
    }
    for (let set = inline.exec(rest); set !== null && rest !== ''; set = inline.exec(rest)) {
      variables.set(set[1] ?? '', set[2] ?? set[3] ?? set[4] ?? '');
      rest = rest.slice(set[0].length);
    }
    rest = rest.replace(/^(?:sudo|time|command)\s+(?=\S*curl)/i, '');
    const called = afterName(rest);
    if (called !== undefined) return { command: called, after: '' };
    if (piped.test(rest)) {
      const { words, stdin, rest: behind } = readCommand(rest);
      const command = afterName(behind.replace(/^\|\s*/, ''));
      if (command !== undefined) return { command, stdin: stdin ?? spoken(words), after: '' };
    }
    const end = rest.indexOf('\n');
    if (end < 0) return undefined;
    const first = rest.slice(0, end).trimEnd();
    const set = assignment.exec(first);
    if (set !== null) variables.set(set[1] ?? '', set[2] ?? set[3] ?? set[4] ?? '');
    else if (!among && !/^(?:#|\/\/|REM\b|::|```|~~~|set(?:\s+[-+]?\w+)+$)/i.test(first)) return undefined;
    rest = rest.slice(end + 1);
  }
  return undefined;
}

/** The command, its name without a folder; undefined for another. */
function afterName(text: string): string | undefined {
  const called = /^(?:&\s+)?(["']?)(?:[^\s"']*[\\/])?curl(?:\.exe)?\1(?=\s)/i.exec(text);
  return called === null ? undefined : `curl${text.slice(called[0].length)}`;
}

/** What `echo` and `printf` write, options and a lone format aside. */
const spoken = (words: readonly string[]): string =>
  words
    .slice(1)
    .filter((word, at) => !(at === 0 && (/^-[neE]+$/.test(word) || (/^%s(?:\\n)?$/.test(word) && words.length > 2))))
    .join(' ');
