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
    .toSorted((a, b) => b.text.length - a.text.length);
  const scrubbed = spellings.reduce(
    (rest, { text: spelling, margin }) =>
      rest.replaceAll(spelling, spelling.slice(0, margin) + leftOut + spelling.slice(spelling.length - margin)),
    text,
  );
  const clean = /\\u[0-9a-f]{4}/i.test(scrubbed) ? scrubEscaped(scrubbed, spellings) : scrubbed;
  return clean === text ? undefined : clean;
}

/** How a secret may be written. */
interface Spelling {
  readonly text: string;
  /** Characters at either end that stay: the quotes around a short secret. */
  readonly margin: number;
}

/** Secrets that somebody wrote with escapes such as `\u0041`, in JSON and in scripts. */
function scrubEscaped(text: string, spellings: readonly Spelling[]): string {
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
  for (const { start, end } of placesOf(plain, spellings)) {
    if (start < from) continue;
    clean += text.slice(starts[from], starts[start]) + leftOut;
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

/** Where spellings stand, in order, of those that begin at one place the longest first; margins left out. */
function placesOf(text: string, spellings: readonly Spelling[]) {
  const found: { readonly start: number; readonly end: number }[] = [];
  for (const { text: spelling, margin } of spellings) {
    for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + spelling.length)) {
      found.push({ start: at + margin, end: at + spelling.length - margin });
    }
  }
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** The same for a name of its own, which is a whole text: short secrets count too. */
export const scrubName = (name: string, secrets: readonly string[]): string =>
  secrets.includes(name) && name !== '' ? leftOut : (scrubText(name, secrets) ?? name);

function spellingsOf(secret: string): readonly Spelling[] {
  const inJson = JSON.stringify(secret).slice(1, -1);
  if (secret.length < shortest) return [{ text: `"${inJson}"`, margin: 1 }];
  const solidus = inJson.replaceAll('/', String.raw`\/`);
  const inUrl = encodeURIComponent(secret.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
  const inForm = new URLSearchParams({ '': secret }).toString().slice(1);
  return [...new Set([secret, inJson, solidus, inUrl, inForm])].map((text) => ({ text, margin: 0 }));
}
