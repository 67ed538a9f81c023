/**
 * Whether lists and objects of a JSON text stand inside each other more than 200 times: deeper than any document has, and
 * as deep as XML is read. What is deeper exhausts stacks later on, where nobody can say why.
 */
export function nestsTooDeep(json: string): boolean {
  if (json.length <= maxDepth) return false;
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === quotationMark) inText = !inText;
    else if (inText) at += code === backslash ? 1 : 0;
    else if (code === openBracket || code === openBrace) depth += 1;
    else if (code === openBracket + 2 || code === openBrace + 2) depth -= 1;
    if (depth > maxDepth) return true;
  }
  return false;
}

const maxDepth = 200;

const quotationMark = 34;
const openBracket = 91;
const backslash = 92;
const openBrace = 123;
