import { catalogue } from '../diagnose/catalogue/catalogue.ts';
import type { CatalogueEntry } from '../diagnose/catalogue/entry.ts';
import { fixableCodes } from '../fixes/fixes-for.ts';
import type { ReferenceEntry } from './reference-entry.ts';

/** What a problem is called in the reference; also the end of its address, after `#`. */
const problemName = (code: string): string => `problem/${code}`;

/** Every problem that can be reported, from the objects that word it. */
export const problemEntries: readonly ReferenceEntry[] = catalogue.flatMap(({ title, entries }) =>
  Object.entries(entries).map(([code, entry]) => problemEntry(code, entry, `Problems: ${title}`)),
);

function problemEntry(
  code: string,
  { title, severity, message, reason, help }: CatalogueEntry,
  group: string,
): ReferenceEntry {
  const said: readonly (readonly [term: string, text: string])[] = [
    ['Why it matters', reason],
    ['What to do', help],
  ];
  return {
    name: problemName(code),
    label: code,
    kind: 'problem',
    group,
    signature: code,
    summary: isFact(message) ? `${title}.` : withoutFacts(message),
    sentences: said.flatMap(([term, text]) => (isFact(text) ? [] : [{ term, text: withoutFacts(text) }])),
    params: [],
    examples: [],
    severity,
    fixable: fixableCodes.includes(code),
    source: 'What the editor says about a project',
  };
}

/** Nothing but a fact of the case. */
function isFact(text: string): boolean {
  return /^\{\w+\}$/.test(text);
}

/** The facts of a case are not known here. */
function withoutFacts(text: string): string {
  return text.replaceAll(/\{\w+\}/g, '…');
}
