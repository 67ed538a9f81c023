import moment from './moment.ts';
import { knownZone } from './zone.ts';

/**
 * Reads the texts that count as dates without a format (iml.md §10.2). Without an offset the text is a wall clock in
 * `timezone`. Undefined when it is no date.
 */
export function parseDateText(text: string, timezone: string): Date | undefined {
  const trimmed = text.trim();
  const iso = isoWithDay.test(trimmed) ? trimmed : isoOf(trimmed);
  if (iso === undefined) return undefined;
  const parsed = moment.tz(iso, moment.ISO_8601, true, knownZone(timezone));
  return parsed.isValid() ? parsed.toDate() : undefined;
}

/** ISO 8601 with a time of day; year and month alone are no date. */
const isoWithDay = /^[-+]?\d{4,6}-?(?:\d\d-?\d\d|W\d\d-?\d|\d{3})T/;

const clock = String.raw`(?<hour>\d\d?):(?<minute>\d\d)`;
const seconds = String.raw`(?::(?<second>\d\d))?`;
const offset = String.raw`(?:\s*(?:GMT)?(?<offset>[-+]\d\d:?\d\d|Z))?`;
const fullDay = String.raw`(?:\s+${clock}${seconds})?${offset}$`;
/** Beside slashes the clock may have twelve hours. */
const halfDay = String.raw`(?:\s+${clock}(?:\s*(?<half>[AP]M)|${seconds}))?${offset}$`;

const forms: readonly RegExp[] = [
  new RegExp(String.raw`^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)${fullDay}`, 'i'),
  new RegExp(String.raw`^(?<year>\d{4})/(?<month>\d\d)/(?<day>\d\d)${halfDay}`, 'i'),
  new RegExp(String.raw`^(?<month>\d\d)/(?<day>\d\d)/(?<year>\d{4})${halfDay}`, 'i'),
  new RegExp(String.raw`^(?<day>\d\d?)\.(?<month>\d\d?)\.(?<year>\d{4})${fullDay}`, 'i'),
];

/** One of the other forms, spelled as ISO 8601. */
function isoOf(text: string): string | undefined {
  for (const form of forms) {
    const { groups } = form.exec(text) ?? {};
    if (groups === undefined) continue;
    const { year = '', month = '', day = '', minute = '00', second = '00', half, offset: shift = '' } = groups;
    const hour = hourOf(Number(groups['hour'] ?? 0), half?.toUpperCase());
    return hour === undefined
      ? undefined
      : `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${shift.toUpperCase()}`;
  }
  return undefined;
}

/** The hour of a day of twenty-four; undefined when a clock of twelve has no such hour. */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  return hour < 1 || hour > 12 ? undefined : (hour % 12) + (half === 'PM' ? 12 : 0);
}

const two = (part: string | number): string => String(part).padStart(2, '0');
