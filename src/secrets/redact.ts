import { decodeUtf8, encodeUtf8 } from '../base/utf8.ts';
import { dots, maskText } from './mask.ts';
import type { Taint } from './taint.ts';

/** Words of our own in the records of a run; they say what a part is and never hold what a user typed. */
const ours = new Set([
  'kind',
  'id',
  'runId',
  'projectId',
  'startedAt',
  'step',
  'phase',
  'verdict',
  'cause',
  'transport',
  'action',
  'section',
  'why',
  'code',
  'severity',
]);

/** Members under which values of the user begin; whatever they call things there, nothing of it is ours. */
const foreign = new Set(['value', 'decoded', 'logs', 'connection', 'output', 'query', 'data', 'headers']);

/**
 * The record form of what a run produced: its events, result, line in the history. Every secret in its texts, names and bytes
 * is dots, and every number of the user that is one; places, times and our own words stay. Only this form may be stored.
 */
export function redact<T>(data: T, { texts }: Taint): T {
  const secrets = texts.map(({ text }) => text);
  return secrets.length === 0 ? data : (redactAny(data, secrets, false) as T);
}

function redactAny(data: unknown, secrets: readonly string[], isForeign: boolean, key = ''): unknown {
  if (typeof data === 'string') return !isForeign && ours.has(key) ? data : maskText(data, secrets);
  if (typeof data === 'number') return isForeign && secrets.includes(String(data)) ? dots : data;
  if (typeof data !== 'object' || data === null || data instanceof Date || data instanceof String) return data;
  if (data instanceof Uint8Array) return redactBytes(data, secrets);
  if (Array.isArray(data)) return data.map((item: unknown) => redactAny(item, secrets, isForeign));
  return Object.fromEntries(
    Object.entries(data).map(([name, item]) => [
      isForeign ? maskText(name, secrets) : name,
      redactAny(item, secrets, isForeign || foreign.has(name), name),
    ]),
  );
}

function redactBytes(bytes: Uint8Array, secrets: readonly string[]): Uint8Array {
  const text = decodeUtf8(bytes);
  const masked = maskText(text, secrets);
  return masked === text ? bytes : encodeUtf8(masked);
}
