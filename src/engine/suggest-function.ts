import type { FunctionTable } from './functions/define-function.ts';
import { keywords } from './keywords.ts';

/** What authors write in place of IML's own way, and that way (iml.md §3.1); letter case does not count. */
const replacements: ReadonlyMap<string, string> = new Map(
  (
    [
      ['or', 'Write `a | b`.'],
      ['and', 'Write `a & b`.'],
      ['not', 'Write `!a`.'],
      ['mod', 'Write `a % b`.'],
      ['object', 'Build the object as JSON in `temp` and read it from there.'],
      ['append', 'Write `add(list, value)`.'],
      ['push', 'Write `add(list, value)`.'],
      ['concat', 'Join texts with `+` and lists with `merge`.'],
      ['default', 'Write `ifempty(value, fallback)`.'],
      ['coalesce', 'Write `ifempty(value, fallback)`.'],
      ['includes', 'Write `contains(value, part)`.'],
      ['size', 'Write `length(value)`.'],
      ['count', 'Write `length(value)`.'],
      ['atob', "Write `toString(toBinary(value, 'base64'))`."],
      ['btoa', 'Write `base64(value)`.'],
      ['encodeURIComponent', 'Write `encodeURL(value)`.'],
      ['decodeURIComponent', 'Write `decodeURL(value)`.'],
      ['toLowerCase', 'Write `lower(value)`.'],
      ['toUpperCase', 'Write `upper(value)`.'],
      ['uppercase', 'Write `upper(value)`.'],
      ['lowercase', 'Write `lower(value)`.'],
      ['substr', 'Write `substring(text, start, end)`.'],
      ['len', 'Write `length(value)`.'],
      ['base64encode', 'Write `base64(value)`.'],
      ['urlencode', 'Write `encodeURL(value)`.'],
      ['stringify', 'Write `createJSON(value)`.'],
      ['Number', 'Write `parseNumber(value)`.'],
      ['Date', 'Write `now`, or `parseDate(text)`.'],
      ['parseInt', 'Write `parseNumber(value)`.'],
      ['parseFloat', 'Write `parseNumber(value)`.'],
      ['toNumber', 'Write `parseNumber(value)`.'],
      ['isEmpty', 'Write `!value`; for a list `length(value) = 0`.'],
      ['isNull', 'Write `value = null`.'],
      ['hmac', "Write `sha256(value, 'hex', key)`."],
    ] as const
  ).map(([name, advice]) => [name.toLowerCase(), advice]),
);

/** A way out for a call of a name that is no function. */
export function adviseUnknown(name: string, table: FunctionTable): string {
  const known = replacements.get(name.toLowerCase());
  if (known !== undefined) return known;
  if (keywords.has(name)) return `Write \`${name}\` without parentheses.`;
  const near = nearestName(name, table.keys());
  return near === undefined ? 'Check the name, or add a custom function with it.' : `Did you mean \`${near}\`?`;
}

/** Names compared for one suggestion. Nobody keeps more, and a text made to keep the page busy may. */
const most = 200;

/** The candidate that differs least, if it is near enough to be a slip. Case alone always is. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  let left = most;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    if (left-- === 0) break;
    const distance = editDistance(wanted, candidate.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/**
 * Edits that make one word of another: insertions, removals and replacements of one character, and two neighbours that
 * changed places. `limit`, when it is no less than that. Only cells near the diagonal are looked at: a way that leaves it
 * by `limit` costs that much already.
 */
function editDistance(whole: string, other: string, limit: number): number {
  const [a, b] = withoutCommonEnds(whole, other);
  let last: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  let current: number[] = [];
  for (let row = 1; row <= a.length; row++) {
    const from = Math.max(1, row - limit + 1);
    const to = Math.min(b.length, row + limit - 1);
    const letter = a.charCodeAt(row - 1);
    // Beside the band nothing is less than the limit.
    current[from - 1] = from === 1 ? row : limit;
    let least = current[from - 1] as number;
    for (let column = from; column <= to; column++) {
      const facing = b.charCodeAt(column - 1);
      let distance = (previous[column - 1] as number) + (letter === facing ? 0 : 1);
      if (column < row + limit - 1) distance = Math.min(distance, (previous[column] as number) + 1);
      distance = Math.min(distance, (current[column - 1] as number) + 1);
      const isTurned = row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === facing;
      if (isTurned) distance = Math.min(distance, (last[column - 2] as number) + 1);
      current[column] = distance;
      if (distance < least) least = distance;
    }
    // No row holds less than the least of the one before it.
    if (least >= limit) return limit;
    [last, previous, current] = [previous, current, last];
  }
  return Math.min(limit, previous[b.length] as number);
}

/** What two words begin and end with alike takes no edit. */
function withoutCommonEnds(a: string, b: string): readonly [string, string] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < most - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
