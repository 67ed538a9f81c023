import type { SourceRange } from '../source/index.ts';

/** A literal that looks like a credential somebody typed into a text. */
export interface TokenLiteral {
  /** What it looks like, such as "a JSON Web Token". */
  readonly what: string;
  readonly range: SourceRange;
  /** Its first letters and its length; never the whole. */
  readonly shown: string;
}

const shapes: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a private key', /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g],
  ['a JSON Web Token', /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g],
  ['a Stripe key', /\b[rs]k_(?:live|test)_\w{8,}/g],
  ['a secret key', /\bsk[-_][A-Za-z0-9][\w-]{15,}/g],
  ['an AWS access key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g],
  ['a GitHub token', /\b(?:gh[opsur]_\w{30,}|github_pat_\w{30,})/g],
  ['a Slack token', /\bxox[a-z]-[\w-]{10,}/g],
  ['a Google API key', /\bAIza[\w-]{35}/g],
  ['a password in an address', /\bhttps?:\/\/[^\s/:@{}"]+:[^\s/@{}"]+@/g],
  ['a long random text', /[A-Za-z0-9+/_-]{40,}={0,2}/g],
];

/** Finds literals that look like tokens, in the order of the text, none twice. `{{…}}` is none. */
export function findTokens(text: string): readonly TokenLiteral[] {
  const found: TokenLiteral[] = [];
  for (const [what, pattern] of shapes) {
    for (const { 0: token, index } of text.matchAll(pattern)) {
      const range = { start: index, end: index + token.length };
      if (found.some((other) => other.range.start < range.end && range.start < other.range.end)) continue;
      if (what === 'a long random text' && !isRandom(token)) continue;
      found.push({ what, range, shown: `${token.slice(0, 6)}… (${token.length} characters)` });
    }
  }
  return found.toSorted((a, b) => a.range.start - b.range.start);
}

/** Letters of both cases and digits, none of them often: no path, no word in capitals, no row of equal letters. */
function isRandom(token: string): boolean {
  if (!/[a-z]/.test(token) || !/\d/.test(token)) return false;
  const counts = new Map<string, number>();
  for (const letter of token) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / token.length) * Math.log2(count / token.length);
  // Hexadecimal has at most 4 bits a letter, words and paths about 3.8 with few digits.
  const digits = token.replaceAll(/\D/g, '').length;
  return bits > 3.3 && digits >= token.length / 10;
}
