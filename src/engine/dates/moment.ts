// Without its data: `zone-table.ts` unpacks what is asked for.
import moment from 'moment-timezone/moment-timezone.js';

export type { Moment } from 'moment-timezone';

/** Silence about names of unknown zones: they are ignored by rule (iml.md §10.1). */
moment.suppressDeprecationWarnings = true;

/**
 * Reads a text whose format may leave out the day, which is then the day of `now` in the zone. The library's clock is
 * set for this one call, because the engine has none of its own.
 */
export function parseWithClock(text: string, format: string, zone: string, now: Date): moment.Moment {
  const clock = moment.now;
  // The library reads the missing fields in UTC and takes them for the zone's.
  moment.now = () => now.getTime() + moment.tz(now, zone).utcOffset() * 60_000;
  try {
    return moment.tz(text, format, zone);
  } finally {
    moment.now = clock;
  }
}

export default moment;
