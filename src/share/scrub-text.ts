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
  return scrubbed === text ? undefined : scrubbed;
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
