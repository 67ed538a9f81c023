import { defineEnvFunction } from '../define-function.ts';
import { namedNumber } from './named-number.ts';
import { withField } from './with-field.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

export const setMonth = defineEnvFunction({
  name: 'setMonth',
  group: 'date',
  summary: 'A date with its month replaced.',
  details:
    'Months count from 1, and beyond 12 lead into the next year. English names and their first three letters work too.',
  params: [
    { name: 'date', type: 'date', doc: 'A date, or text that is one.' },
    { name: 'month', type: 'any', doc: 'A number from 1, or a name.' },
  ],
  returns: 'date',
  certainty: 'documented',
  source: 'iml.md §9.4',
  examples: [
    { call: "setMonth('2015-08-07T11:36:39.138Z'; 'january')", result: { $date: '2015-01-07T11:36:39.138Z' } },
    { call: "setMonth('2015-08-07T11:36:39.138Z'; 17)", result: { $date: '2016-05-07T11:36:39.138Z' } },
  ],
  evaluate: (env, date, month) =>
    date === null ? null : withField(date, 'month', namedNumber(month, months, 'month') - 1, env.timezone),
});
