import { parseWithClock } from '../../dates/moment.ts';
import { parseDateText } from '../../dates/parse-date-text.ts';
import { chooseZone } from '../../dates/zone.ts';
import { describe } from '../../values/coerce.ts';
import { isEmptyText } from '../../values/empty-text.ts';
import { isShort } from '../../values/quote.ts';
import { renderText } from '../../values/render-text.ts';
import type { Value } from '../../values/value.ts';
import { defineEnvFunction } from '../define-function.ts';
import { FunctionError } from '../function-error.ts';

export const parseDate = defineEnvFunction({
  name: 'parseDate',
  group: 'date',
  summary: 'Reads a date from text.',
  details:
    'Without a format ISO 8601 and a few common forms are understood. `X` is seconds and `x` milliseconds since 1970. A date passes through, nothing gives null, anything else that cannot be read is an error.',
  params: [
    { name: 'text', type: 'any', doc: 'The text, or a number for `X` and `x`.' },
    { name: 'format', type: 'text', doc: 'Tokens such as `DD/MM/YYYY`.', optional: true },
    {
      name: 'timezone',
      type: 'text',
      doc: 'A tz-database name; an offset in the text counts more.',
      optional: true,
      defaultText: 'the scenario’s',
    },
  ],
  returns: 'date',
  certainty: 'documented',
  source: 'iml.md §9.4, §10',
  examples: [
    { call: "parseDate('28/12/2016'; 'DD/MM/YYYY')", result: { $date: '2016-12-28T00:00:00.000Z' } },
    { call: "parseDate('2016-06-20T17:26:44.356Z')", result: { $date: '2016-06-20T17:26:44.356Z' } },
    { call: "parseDate(1482940986; 'X')", result: { $date: '2016-12-28T16:03:06.000Z' } },
  ],
  evaluate: (env, value, format, timezone) => {
    if (value instanceof Date) return value;
    if (value === undefined || value === null || value === '' || isEmptyText(value)) return null;
    const zone = chooseZone(timezone, env.timezone);
    const hasFormat = format !== undefined && format !== '';
    const date = hasFormat ? withFormat(renderText(value), format, zone, env.now()) : withoutFormat(value, zone);
    if (date !== undefined) return date;
    throw new FunctionError(`${describe(value)} is not a date${hasFormat ? formNamed(format) : ''}.`);
  },
});

const formNamed = (format: string): string => (isShort(format) ? ` of the form ${format}` : ' of the form given');

/** A number alone is milliseconds since 1970 (iml.md §13). */
function withoutFormat(value: Value, zone: string): Date | undefined {
  if (typeof value !== 'number') return parseDateText(renderText(value), zone);
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function withFormat(text: string, format: string, zone: string, now: Date): Date | undefined {
  const parsed = parseWithClock(text, format, zone, now);
  return parsed.isValid() ? parsed.toDate() : undefined;
}
