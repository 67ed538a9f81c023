import { decodeUtf8, encodeUtf8 } from '../base/utf8.ts';
import { maskText } from './mask.ts';
import type { Taint } from './taint.ts';

/** Words of our own in the records of a run; they say what a part is and never hold what a user typed. */
const ours = new Set([
  'kind',
  'runId',
  'step',
  'phase',
  'verdict',
  'status',
  'cause',
  'transport',
  'action',
  'section',
  'why',
]);

/**
 * The record form of anything a run produced: events, result, log, a table of results. Every secret in its texts, names,
 * numbers and bytes is dots. Only this form may be stored, shared or exported.
 */
export function redact<T>(data: T, { texts }: Taint): T {
  const secrets = texts.map(({ text }) => text);
  return secrets.length === 0 ? data : (redactAny(data, secrets) as T);
}

function redactAny(data: unknown, secrets: readonly string[], key = ''): unknown {
  if (typeof data === 'string') return ours.has(key) ? data : maskText(data, secrets);
  if (typeof data === 'number') return secrets.includes(String(data)) ? maskText(String(data), secrets) : data;
  if (typeof data !== 'object' || data === null || data instanceof Date || data instanceof String) return data;
  if (data instanceof Uint8Array) return redactBytes(data, secrets);
  if (Array.isArray(data)) return data.map((item: unknown) => redactAny(item, secrets));
  return Object.fromEntries(
    Object.entries(data).map(([name, item]) => [maskText(name, secrets), redactAny(item, secrets, name)]),
  );
}

function redactBytes(bytes: Uint8Array, secrets: readonly string[]): Uint8Array {
  const text = decodeUtf8(bytes);
  const masked = maskText(text, secrets);
  return masked === text ? bytes : encodeUtf8(masked);
}
