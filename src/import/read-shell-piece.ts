/** One quoted stretch or one letter, and where the next begins. */
export function readPiece(text: string, at: number): readonly [piece: string, next: number] {
  const letter = text.charAt(at);
  if (letter === "'") {
    const end = text.indexOf("'", at + 1);
    return end < 0 ? [text.slice(at + 1), text.length] : [text.slice(at + 1, end), end + 1];
  }
  if (letter === '"') return readDouble(text, at + 1);
  if (letter === '$' && text.charAt(at + 1) === '(') return readSubstitution(text, at);
  if (letter === '$' && text.charAt(at + 1) === "'") return readAnsi(text, at + 2);
  if (letter === '\\' && at + 1 < text.length) return [text.charAt(at + 1), at + 2];
  return [letter, at + 1];
}

function readDouble(text: string, start: number): readonly [string, number] {
  let piece = '';
  for (let at = start; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '"') return [piece, at + 1];
    if (letter === '$' && text.charAt(at + 1) === '(') {
      const [inner, next] = readSubstitution(text, at);
      piece += inner;
      at = next - 1;
      continue;
    }
    if (letter === '\\' && /[$`"\\]/.test(text.charAt(at + 1))) piece += text.charAt(++at);
    else piece += letter;
  }
  return [piece, text.length];
}

/** Of a substitution, in UTF-16 units: one that is never closed is looked through once for each of its beginnings. */
const longest = 2000;

/** `$(…)` as it stands, whatever quotes and parentheses are in it: only a shell knows what it gives. */
export function readSubstitution(text: string, start: number): readonly [string, number] {
  let depth = 0;
  const last = Math.min(text.length, start + longest);
  for (let at = start + 1; at < last; at++) {
    const letter = text.charAt(at);
    if (letter === '(') depth++;
    else if (letter === ')' && --depth === 0) return [text.slice(start, at + 1), at + 1];
  }
  // Never closed: text like any other.
  return ['$', start + 1];
}

const ansi: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  v: '\v',
};

function readAnsi(text: string, start: number): readonly [string, number] {
  let piece = '';
  let at = start;
  while (at < text.length) {
    const letter = text.charAt(at);
    if (letter === "'") return [piece, at + 1];
    if (letter !== '\\') {
      piece += letter;
      at++;
      continue;
    }
    const code = /^\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3}))/.exec(
      text.slice(at, at + 10),
    );
    if (code === null) {
      const next = text.charAt(at + 1);
      piece += ansi[next] ?? next;
      at += 2;
    } else {
      const hex = code[1] ?? code[2] ?? code[3];
      const point = hex === undefined ? Number.parseInt(code[4] ?? '0', 8) : Number.parseInt(hex, 16);
      piece += point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
      at += code[0].length;
    }
  }
  return [piece, text.length];
}
