/** A cURL command in what was pasted. */
export interface FoundCommand {
  /** From `curl` on. */
  readonly command: string;
  /** Names of shell variables that were set before it; their values stand in `command` no more than elsewhere. */
  readonly variables: ReadonlyMap<string, string>;
}

/** What a terminal or a document puts before a command. */
const prompt =
  /^(?:(?:\$|%|>|#(?=\s+(?:sudo\s+)?curl(?:\.exe)?\s+(?:["'-]|https?:))|PS [^>\n]*>)\s+|[A-Za-z]:\\[^>\n]*>\s*)/;
const assignment = /^(?:export\s+|set\s+|\$env:|\$)?([A-Za-z_]\w*)\s?=\s?(?:"([^"\n]*)"|'([^'\n]*)'|(\S*))\s*;?\s*$/;
const inline = /^([A-Za-z_]\w*)=(?:"([^"\n]*)"|'([^'\n]*)'|(\S*))\s+(?=\S)/;

/**
 * Finds a cURL command below comments, a fence, prompts and lines that set variables; undefined when the text is
 * something else.
 */
export function findCommand(text: string): FoundCommand | undefined {
  const variables = new Map<string, string>();
  let rest = text;
  // As many lines as anyone writes above a command.
  for (let line = 0; line < 50; line++) {
    rest = rest.replace(/^[\s\ufeff]+/, '').replace(prompt, '');
    for (let set = inline.exec(rest); set !== null && rest !== ''; set = inline.exec(rest)) {
      variables.set(set[1] ?? '', set[2] ?? set[3] ?? set[4] ?? '');
      rest = rest.slice(set[0].length);
    }
    rest = rest.replace(/^(?:sudo|time|command)\s+(?=\S*curl)/i, '');
    const called = /^(?:&\s+)?(["']?)(?:[^\s"']*[\\/])?curl(?:\.exe)?\1(?=\s)/i.exec(rest);
    if (called !== null) return { command: `curl${rest.slice(called[0].length)}`, variables };
    const end = rest.indexOf('\n');
    if (end < 0) return undefined;
    const first = rest.slice(0, end).trimEnd();
    const set = assignment.exec(first);
    if (set !== null) variables.set(set[1] ?? '', set[2] ?? set[3] ?? set[4] ?? '');
    else if (!/^(?:#|\/\/|REM\b|::|```|~~~)/i.test(first)) return undefined;
    rest = rest.slice(end + 1);
  }
  return undefined;
}
