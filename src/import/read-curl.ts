import { CurlDraft } from './curl-draft.ts';
import { shortNames, takesValue } from './curl-options.ts';
import { findCommand } from './find-command.ts';
import { inlineHereDocuments } from './here-documents.ts';
import { readCommand } from './read-words.ts';
import type { RequestSketch } from './sketch.ts';
import { splitOnce } from './split-once.ts';
import { asTyped } from './as-typed.ts';

export interface CurlRead {
  readonly request: RequestSketch;
  /** What was not carried over. */
  readonly notes: readonly string[];
}

/** More commands than anyone looks through. */
const most = 50;

/** Whether a text is a cURL command. */
export const isCurl = (text: string): boolean =>
  findCommand(inlineHereDocuments(text.slice(0, 20_000)), new Map()) !== undefined;

/** Reads every cURL command of a script, in its order; those without an address are left out. */
export function readCurl(text: string): readonly CurlRead[] {
  const reads: CurlRead[] = [];
  const variables = new Map<string, string>();
  let rest = inlineHereDocuments(text);
  for (let count = 0; count < most; count++) {
    const found = findCommand(rest, variables, count > 0);
    if (found === undefined) break;
    const command = readCommand(asTyped(found.command));
    const words = command.words.map((word) => filled(word, variables));
    const stdin = command.stdin ?? found.stdin;
    const read = readRequest(words, stdin === undefined ? undefined : filled(stdin, variables));
    if (read !== undefined) reads.push(read);
    rest = `${command.rest.replace(/^[\s;|&]+/, '')}\n${found.after}`;
  }
  return reads;
}

function readRequest(words: readonly string[], stdin: string | undefined): CurlRead | undefined {
  const draft = new CurlDraft(stdin);
  let optionsEnded = false;
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? '';
    if (optionsEnded || word === '--') {
      if (optionsEnded) draft.address(word);
      optionsEnded = true;
      continue;
    }
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

/** Variables that were set above the command are known; others stay for the form, in one spelling. */
function filled(word: string, variables: ReadonlyMap<string, string>): string {
  return word.replaceAll(
    /\$\{(\w+)(?::?[-=][^{}]*)?\}|\$\{?env:(\w+)\}?|\$([A-Za-z_]\w*)|%(?![0-9A-Fa-f]{2})([A-Za-z_]\w{2,})%/g,
    (whole: string, braced?: string, ofPowershell?: string, bare?: string, ofCmd?: string, at = 0) => {
      const name = braced ?? ofPowershell ?? bare ?? ofCmd ?? '';
      // Between percent signs and behind a quote it is a pattern of a search.
      const isCmd = /^[A-Z][A-Z0-9_]+$/.test(ofCmd ?? '') && !/["']/.test(word.charAt(at - 1));
      const isOther = ofPowershell !== undefined || braced !== undefined || isCmd;
      return variables.get(name) ?? (isOther ? `\${${name}}` : whole);
    },
  );
}
