import { isCollection, setMember, type Value } from '../engine/index.ts';

export const dots = '••••••••';

/** A text with every secret in it as dots, however they overlap: no rest of one stays behind another. */
export function maskText(text: string, secrets: readonly string[]): string {
  const found = secretsIn(text, secrets);
  if (found.length === 0) return text;
  let masked = '';
  let from = 0;
  for (const { start, end } of found) {
    masked += text.slice(from, start) + dots;
    from = end;
  }
  return masked + text.slice(from);
}

interface Found {
  readonly start: number;
  readonly end: number;
}

/** Where secrets stand, in order; those that overlap are one. */
function secretsIn(text: string, secrets: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  for (const secret of secrets) {
    // Of dots alone, as the page writes them itself.
    if (secret === '' || dots.includes(secret)) continue;
    for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1))
      found.push({ start: at, end: at + secret.length });
  }
  if (found.length < 2) return found;
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** A value with every secret in its texts, names and long numbers as dots. */
export function maskValue(value: Value, secrets: readonly string[]): Value {
  if (secrets.length === 0) return value;
  if (typeof value === 'string') return maskText(value, secrets);
  if (typeof value === 'number') return secrets.includes(String(value)) ? dots : value;
  if (Array.isArray(value)) return value.map((item: Value) => maskValue(item, secrets));
  if (value === undefined || value === null || !isCollection(value)) return value;
  const masked: Record<string, Value> = {};
  for (const key of Object.keys(value)) setMember(masked, maskText(key, secrets), maskValue(value[key], secrets));
  return masked;
}
