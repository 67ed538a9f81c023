import moment from '../../dates/moment.ts';
import { knownZone } from '../../dates/zone.ts';
import { FunctionError } from '../function-error.ts';

export type ShiftUnit = 'seconds' | 'minutes' | 'hours' | 'days' | 'months' | 'years';

/** A date moved by some units; days and larger follow the wall clock of the zone (iml.md §9.4). Null stays null. */
export function shifted(date: Date | null, amount: number, unit: ShiftUnit, timezone: string): Date | null {
  if (date === null) return null;
  if (!Number.isFinite(amount)) throw new FunctionError(`the number of ${unit} is not a number.`);
  const moved = moment.tz(date, knownZone(timezone)).add(amount, unit);
  if (!moved.isValid()) throw new FunctionError(`${amount} ${unit} lead out of the calendar.`);
  return moved.toDate();
}
