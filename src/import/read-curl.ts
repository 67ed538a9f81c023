import { CurlDraft } from './curl-draft.ts';
import { shortNames, takesValue } from './curl-options.ts';
import { findCommand } from './find-command.ts';
import { readWords } from './read-words.ts';
import type { RequestSketch } from './sketch.ts';
import { splitOnce } from './split-once.ts';

export interface CurlRead {
  readonly request: RequestSketch;
  /** What was not carried over. */
  readonly notes: readonly string[];
}

/** Whether a text is a cURL command. */
export const isCurl = (text: string): boolean => findCommand(text.slice(0, 20_000)) !== undefined;

/** Reads a cURL command. Undefined when it names no address. */
export function readCurl(text: string): CurlRead | undefined {
  const found = findCommand(text);
  if (found === undefined) return undefined;
  const words = readWords(found.command).map((word) => filled(word, found.variables));
  const draft = new CurlDraft();
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--next' || word === '-:') {
      draft.note('Only the first request is imported, not what follows --next.');
      break;
    }
    if (word.startsWith('--') && word.length > 2) {
      const [name = '', attached] = splitOnce(word.slice(2), '=');
      if (!takesValue(name)) draft.flag(name);
      else draft.option(name, attached ?? words[++at] ?? '');
    } else if (/^-[^-]/.test(word)) at = readShort(draft, words, at);
    else if (word.trim() !== '') draft.address(word);
  }
  return draft.finish();
}

/** `-sSLk`, `-XPOST`, `-u name`: letters until one takes the rest, or the next word. Gives the last place it used. */
function readShort(draft: CurlDraft, words: readonly string[], at: number): number {
  const word = words[at] ?? '';
  for (let letterAt = 1; letterAt < word.length; letterAt++) {
    const letter = word.charAt(letterAt);
    const name = shortNames[letter];
    if (name === undefined) {
      draft.flag(letter);
      continue;
    }
    const isAttached = letterAt + 1 < word.length;
    draft.option(name, isAttached ? word.slice(letterAt + 1) : (words[at + 1] ?? ''));
    return isAttached ? at : at + 1;
  }
  return at;
}

/** Variables that were set above the command are known; others stay for the form. */
function filled(word: string, variables: ReadonlyMap<string, string>): string {
  if (variables.size === 0) return word;
  return word.replaceAll(
    /\$\{(\w+)\}|\$env:(\w+)|\$([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/g,
    (whole, ...names: (string | undefined)[]) =>
      variables.get(names.slice(0, 4).find((name) => name !== undefined) ?? '') ?? whole,
  );
}
