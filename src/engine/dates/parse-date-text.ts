import { knownZone } from './zone.ts';
import moment from './moment.ts';

const days = ['YYYY-MM-DD', 'YYYY/MM/DD', 'MM/DD/YYYY', 'D.M.YYYY'];

/**
 * Reads the texts that count as dates without a format (iml.md §10.2). Without an offset the text is a wall clock in
 * `timezone`. Undefined when it is no date.
 */
export function parseDateText(text: string, timezone: string): Date | undefined {
  const trimmed = text.trim();
  if (/^[-+]?\d{4,6}-\d\d-\d\dT/.test(trimmed))
    return valid(moment.tz(trimmed, moment.ISO_8601, true, knownZone(timezone)));
  const found = pattern.exec(trimmed);
  if (found === null) return undefined;
  const { day = '', clock = '', offset = '' } = found.groups ?? {};
  const formats = days.map((format) => format + clockFormat(clock) + (offset === '' ? '' : ' Z'));
  const spelled = [day, clock, offset.replace(/^GMT/, '')].filter((piece) => piece !== '').join(' ');
  return valid(moment.tz(spelled, formats, true, knownZone(timezone)));
}

const pattern =
  /^(?<day>\d{4}-\d\d-\d\d|\d{4}\/\d\d\/\d\d|\d\d?\/\d\d?\/\d{4}|\d\d?\.\d\d?\.\d{4})(?:\s+(?<clock>\d\d?:\d\d(?::\d\d)?(?:\s*[AP]M)?))?(?:\s*(?<offset>(?:GMT)?[-+]\d\d:?\d\d))?$/i;

function clockFormat(clock: string): string {
  if (clock === '') return '';
  if (/[ap]m$/i.test(clock)) return /\s/.test(clock) ? ' h:mm A' : ' h:mmA';
  return clock.split(':').length === 3 ? ' H:mm:ss' : ' H:mm';
}

const valid = (parsed: { isValid(): boolean; toDate(): Date }): Date | undefined =>
  parsed.isValid() ? parsed.toDate() : undefined;
