const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/**
 * A moment as people say it: `just now`, `09:12` of the same day, `yesterday`, `3 weeks ago`, `in 2 hours`. Days are those
 * of the reader's own timezone.
 */
export function momentText(iso: string, now: Date): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const distance = at.getTime() - now.getTime();
  if (Math.abs(distance) < minute) return 'just now';
  if (distance > 0 && distance < hour) return relative.format(Math.round(distance / minute), 'minute');
  if (distance > 0 && distance < day) return relative.format(Math.round(distance / hour), 'hour');
  const days = Math.round((midnight(at) - midnight(now)) / day);
  if (days === 0) return time.format(at);
  if (Math.abs(days) < 14) return relative.format(days, 'day');
  if (Math.abs(days) < 60) return relative.format(Math.round(days / 7), 'week');
  return Math.abs(days) < 730
    ? relative.format(Math.round(days / 30.4), 'month')
    : relative.format(Math.round(days / 365), 'year');
}

/** The exact moment, for tooltips and facts: `2025-06-01 09:12 UTC`. */
export const exactMoment = (iso: string): string => {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
};

const midnight = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
