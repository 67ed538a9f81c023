import { isCollection, setMember, type Value } from '../engine/index.ts';

export const dots = '••••••••';

/** A text with every secret in it as dots. `secrets` stand longest first. */
export function maskText(text: string, secrets: readonly string[]): string {
  return secrets.reduce((masked, secret) => (dots.includes(secret) ? masked : masked.replaceAll(secret, dots)), text);
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
