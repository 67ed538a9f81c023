/** Stands where a secret was. */
const leftOut = '(left out)';

/** Shorter secrets are only taken for themselves where they are a whole JSON text: `test` occurs everywhere. */
const shortest = 8;

/**
 * A section's text without the secrets in it, in their plain spelling and as JSON and URLs spell them. Gives undefined
 * when there was none, so that an untouched text stays the same.
 */
export function scrubText(text: string, secrets: readonly string[]): string | undefined {
  // Longest first: a secret may be part of another.
  const spellings = secrets
    .filter((secret) => secret.trim() !== '')
    .flatMap(spellingsOf)
    .toSorted((a, b) => b.length - a.length);
  const scrubbed = spellings.reduce((rest, spelling) => rest.replaceAll(spelling, replacementOf(spelling)), text);
  const clean = /\\u[0-9a-f]{4}/i.test(scrubbed) ? scrubEscaped(scrubbed, spellings) : scrubbed;
  return clean === text ? undefined : clean;
}

/** Secrets that somebody wrote with escapes such as `\u0041`, in JSON and in scripts. */
function scrubEscaped(text: string, spellings: readonly string[]): string {
  const starts: number[] = [];
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const [whole, code, sign] = escape(text, at);
    starts.push(at);
    plain += code === undefined ? sign : String.fromCharCode(Number.parseInt(code, 16));
    at += whole.length;
  }
  starts.push(text.length);
  let clean = '';
  let from = 0;
  for (const { start, end, spelling } of placesOf(plain, spellings)) {
    clean += text.slice(starts[from], starts[start]) + replacementOf(spelling);
    from = end;
  }
  return clean + text.slice(starts[from]);
}

/** The escape or the character at a place. */
function escape(text: string, at: number): readonly [whole: string, code: string | undefined, sign: string] {
  const pattern = /\\u([0-9a-f]{4})|\\(["'\\/])|[^]/iy;
  pattern.lastIndex = at;
  const [whole = '', code, sign] = pattern.exec(text) ?? [];
  return [whole, code, sign ?? whole];
}

/** Where spellings stand, in order, none inside of another. Longer ones come first among `spellings`. */
function placesOf(text: string, spellings: readonly string[]) {
  const found: { readonly start: number; readonly end: number; readonly spelling: string }[] = [];
  for (const spelling of spellings) {
    for (let start = text.indexOf(spelling); start >= 0; start = text.indexOf(spelling, start + spelling.length)) {
      const end = start + spelling.length;
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end, spelling });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The same for a name of its own, which is a whole text: short secrets count too. */
export const scrubName = (name: string, secrets: readonly string[]): string =>
  secrets.includes(name) && name !== '' ? leftOut : (scrubText(name, secrets) ?? name);

function spellingsOf(secret: string): readonly string[] {
  const inJson = JSON.stringify(secret).slice(1, -1);
  if (secret.length < shortest) return [`"${inJson}"`];
  const solidus = inJson.replaceAll('/', String.raw`\/`);
  return [...new Set([secret, inJson, solidus, encodeURIComponent(secret.replaceAll(/\p{Surrogate}/gu, '\ufffd'))])];
}

const replacementOf = (spelling: string): string =>
  spelling.length < shortest + 2 && spelling.startsWith('"') ? `"${leftOut}"` : leftOut;
