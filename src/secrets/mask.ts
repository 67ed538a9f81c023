import { isCollection, setMember, type Value } from '../engine/index.ts';
import { findSecrets } from './find-secrets.ts';

export const dots = '••••••••';

/**
 * A text with every secret in it as dots, however they overlap: no rest of one stays behind another. Secrets have at least
 * two characters.
 */
export function maskText(text: string, secrets: readonly string[]): string {
  if (secrets.length === 0) return text;
  let masked = '';
  let from = 0;
  for (const { start, end } of findSecrets(text, secrets)) {
    // Dots that the page wrote itself stay as they are.
    if (isDots(text, start, end)) continue;
    masked += text.slice(from, start) + dots;
    from = end;
  }
  return from === 0 ? text : masked + text.slice(from);
}

const isDots = (text: string, start: number, end: number): boolean => /^•+$/.test(text.slice(start, end));

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
