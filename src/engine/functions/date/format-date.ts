import moment, { type Moment } from '../../dates/moment.ts';
import { chooseZone } from '../../dates/zone.ts';
import { boundedText } from '../../within-limits.ts';
import { defineEnvFunction } from '../define-function.ts';

export const formatDate = defineEnvFunction({
  name: 'formatDate',
  group: 'date',
  summary: 'A date as text.',
  details: 'The result is always text, also for `X` and `x`. An unknown timezone is ignored. Nothing gives null.',
  params: [
    { name: 'date', type: 'date', doc: 'A date, or text that is one.' },
    {
      name: 'format',
      type: 'text',
      doc: 'Tokens such as `YYYY-MM-DD HH:mm`.',
      optional: true,
      defaultText: "'YYYY-MM-DDTHH:mm:ss.SSSZ'",
    },
    {
      name: 'timezone',
      type: 'text',
      doc: 'A tz-database name such as `Europe/Prague`.',
      optional: true,
      defaultText: 'the scenario’s',
    },
  ],
  returns: 'text',
  certainty: 'documented',
  source: 'iml.md §9.4, §10',
  examples: [
    { call: "formatDate('2018-10-01T07:32:00Z'; 'DD.MM.YYYY HH:mm'; 'Europe/Prague')", result: '01.10.2018 09:32' },
    { call: "formatDate(now; 'X')", result: '1741608000' },
  ],
  evaluate: (env, date, format, timezone) =>
    date === null
      ? null
      : boundedText(formatLines(moment.tz(date, chooseZone(timezone, env.timezone)), format || defaultFormat), env),
});

const defaultFormat = 'YYYY-MM-DDTHH:mm:ss.SSSZ';

/** Line by line, because the library leaves line breaks out, and those stand for themselves (iml.md §10.3). */
function formatLines(date: Moment, format: string): string {
  return lineBreak.test(format) ? format.replaceAll(line, (tokens) => date.format(tokens)) : date.format(format);
}

/** Up to the next line break that is not within brackets. */
const line = /(?:\\.|\[[^[]*\]|.)+/g;

const lineBreak = /[\n\r\u2028\u2029]/;
