import moment from '../../dates/moment.ts';
import { knownZone } from '../../dates/zone.ts';
import { FunctionError } from '../function-error.ts';

export type DateField = 'second' | 'minute' | 'hour' | 'day' | 'date' | 'month' | 'year';

/** A date with one field of its wall clock replaced; values out of range roll over (iml.md §9.4). Null stays null. */
export function withField(date: Date | null, field: DateField, value: number, timezone: string): Date | null {
  if (date === null) return null;
  if (!Number.isFinite(value)) throw new FunctionError(`the ${field} is not a number.`);
  const changed = moment.tz(date, knownZone(timezone)).set(field, Math.trunc(value));
  if (!changed.isValid()) throw new FunctionError(`the ${field} ${value} leads out of the calendar.`);
  return changed.toDate();
}
