import type { FunctionDefinition } from '../define-function.ts';
import { addDays } from './add-days.ts';
import { addHours } from './add-hours.ts';
import { addMinutes } from './add-minutes.ts';
import { addMonths } from './add-months.ts';
import { addSeconds } from './add-seconds.ts';
import { addYears } from './add-years.ts';
import { dateDiff } from './date-diff.ts';
import { formatDate } from './format-date.ts';
import { parseDate } from './parse-date.ts';
import { setDate } from './set-date.ts';
import { setDay } from './set-day.ts';
import { setHour } from './set-hour.ts';
import { setMinute } from './set-minute.ts';
import { setMonth } from './set-month.ts';
import { setSecond } from './set-second.ts';
import { setYear } from './set-year.ts';

/** The date functions, in reading order. */
export const dateFunctions: readonly FunctionDefinition[] = [
  parseDate,
  formatDate,
  addSeconds,
  addMinutes,
  addHours,
  addDays,
  addMonths,
  addYears,
  setSecond,
  setMinute,
  setHour,
  setDay,
  setDate,
  setMonth,
  setYear,
  dateDiff,
];
