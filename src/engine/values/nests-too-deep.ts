/**
 * Whether lists and objects of a JSON text stand inside each other more than 200 times: deeper than any document has, and
 * as deep as XML is read. What is deeper exhausts stacks later on, where nobody can say why.
 */
export function nestsTooDeep(json: string): boolean {
  if (json.length <= maxDepth) return false;
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === quotationMark) at = endOfText(json, at);
    else if (code === openBracket || code === openBrace) depth += 1;
    else if (code === openBracket + 2 || code === openBrace + 2) depth -= 1;
    if (depth > maxDepth) return true;
  }
  return false;
}

/** Position of the quotation mark that ends the text begun at another one; the end of all when there is none. */
function endOfText(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let escapes = 0;
    while (json.charCodeAt(end - 1 - escapes) === backslash) escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return json.length;
}

const maxDepth = 200;

const quotationMark = 34;
const openBracket = 91;
const backslash = 92;
const openBrace = 123;
