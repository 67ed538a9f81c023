import type { PaletteEntry } from './palette-entries.ts';

/** An entry that fits, with the parts of its title that were found. */
export interface FoundEntry {
  readonly entry: PaletteEntry;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/**
 * The entries in which every word of the query occurs, those whose title begins with it first. Groups stay together, in
 * the order of their best entry. Without a query: everything.
 */
export function findEntries(entries: readonly PaletteEntry[], query: string): readonly FoundEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const scored = entries.flatMap((entry, order) => {
    const title = entry.title.toLowerCase();
    const all = `${title} ${entry.detail ?? ''} ${entry.words ?? ''} ${entry.group}`.toLowerCase();
    if (!words.every((word) => all.includes(word))) return [];
    const marks = words.flatMap((word) => {
      const start = title.indexOf(word);
      return start < 0 ? [] : [{ start, end: start + word.length }];
    });
    return [{ entry, marks: marks.toSorted((a, b) => a.start - b.start), rank: rankOf(entry, words, all), order }];
  });
  const bestOfGroup = new Map<string, number>();
  for (const { entry, rank, order } of scored) {
    const score = rank * entries.length + order;
    bestOfGroup.set(entry.group, Math.min(bestOfGroup.get(entry.group) ?? Number.POSITIVE_INFINITY, score));
  }
  const groupOf = ({ group }: PaletteEntry): number => bestOfGroup.get(group) ?? 0;
  return scored
    .toSorted(
      (a, b) =>
        groupOf(a.entry) - groupOf(b.entry) ||
        blocked(a.entry) - blocked(b.entry) ||
        a.rank - b.rank ||
        a.order - b.order,
    )
    .map(({ entry, marks }) => ({ entry, marks }));
}

/** What cannot be chosen now stands last in its group. */
const blocked = ({ unavailable }: PaletteEntry): number => (unavailable === undefined ? 0 : 1);

/**
 * 0: the title is the query; 1: it begins with it; 2: words of the title do; 3: words by which it is also found do; 4: it
 * is inside of the title; 5: inside of something else. What is only looked up comes last, unless it is called exactly so.
 */
function rankOf(entry: PaletteEntry, words: readonly string[], all: string): number {
  const title = entry.title.toLowerCase();
  if (title === words.join(' ')) return 0;
  if (entry.lookup === true) return 6;
  const [first] = words;
  if (first === undefined || title.startsWith(first)) return 1;
  if (words.every((word) => beginsWord(title, word))) return 2;
  if (words.every((word) => beginsWord(all, word))) return 3;
  return words.every((word) => title.includes(word)) ? 4 : 5;
}

/** Whether a word of the text begins with this. */
const beginsWord = (text: string, word: string): boolean =>
  text.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word));
