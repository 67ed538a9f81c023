/**
 * Whether a regular expression may take ages with a text it does not match: something repeated stands in a group that is
 * repeated itself, as in `(a+)+`, or a choice does. On the safe side: `([a-z]+\.)+` is harmless and counts as well.
 */
export function mayTakeAges(source: string): boolean {
  const varies = [false];
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '[') at = endOfClass(source, at);
    else if (char === '(') varies.push(false);
    else if (char === '|' || isRepeat(source, at)) varies[varies.length - 1] = true;
    else if (char === ')') {
      const inside = varies.length > 1 && varies.pop() === true;
      if (inside && isRepeat(source, at + 1)) return true;
      if (inside) varies[varies.length - 1] = true;
    }
  }
  return false;
}

/** `*`, `+`, `{2,}` or `{2,9}`; a `?` and an exact number repeat nothing at will. */
const isRepeat = (source: string, at: number): boolean => /^(?:[*+]|\{\d+,\d*\})/.test(source.slice(at, at + 12));

function endOfClass(source: string, open: number): number {
  for (let at = open + 1; at < source.length; at++) {
    if (source.charAt(at) === '\\') at += 1;
    else if (source.charAt(at) === ']') return at;
  }
  return source.length;
}
