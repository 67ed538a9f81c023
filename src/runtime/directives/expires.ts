import { parseDateText, type Value } from '../../engine/index.ts';

/**
 * When the connection ends, as an ISO instant, from the evaluated `response.expires`: a date, a text that reads as one,
 * or milliseconds since 1970. Null for anything else.
 */
export function readExpires(value: Value, timezone: string): string | null {
  const date = toDate(value, timezone);
  return date === undefined || Number.isNaN(date.getTime()) ? null : date.toISOString();
}

function toDate(value: Value, timezone: string): Date | undefined {
  if (value instanceof Date) return value;
  if (typeof value === 'number') return new Date(value);
  return typeof value === 'string' ? parseDateText(value, timezone) : undefined;
}
