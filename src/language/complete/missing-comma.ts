/** Strings, comments, brackets and words; a string that is still typed ends with its line. */
const piece = /"(?:[^"\\\n]|\\.)*"?|\/\/.*|\/\*(?:(?!\*\/)[\s\S])*(?:\*\/)?|[{}[\]:,]|[^\s"{}[\]:,/]+/g;

/**
 * Where a comma is missing before what is typed at an offset: behind the value that stands before it. Read by signs, for the
 * text is not whole yet. Undefined where none is missing.
 */
export function missingComma(text: string, offset: number): number | undefined {
  const open: string[] = [];
  let before = '';
  let value: { readonly end: number } | undefined;
  for (const { index, 0: found } of text.matchAll(piece)) {
    const end = index + found.length;
    if (index >= offset) break;
    if (found.startsWith('//') || found.startsWith('/*')) continue;
    if (found === '{' || found === '[') {
      open.push(found);
      value = undefined;
    } else if (found === '}' || found === ']') {
      open.pop();
      value = { end };
    } else if (found === ':' || found === ',') {
      value = undefined;
    } else if (end >= offset) {
      // This is what is being typed.
      break;
    } else {
      const isKey = open.at(-1) === '{' && before !== ':';
      // Behind an open text its quote is missing, and a comma would be a part of it.
      const isOpen = found.startsWith('"') && !/^"(?:[^"\\]|\\.)*"$/.test(found);
      value = isKey || isOpen ? undefined : { end };
    }
    before = found;
  }
  return open.length > 0 && value !== undefined && value.end < offset ? value.end : undefined;
}
