import { defineEnvFunction } from '../define-function.ts';
import { withField } from './with-field.ts';

export const setDate = defineEnvFunction({
  name: 'setDate',
  group: 'date',
  summary: 'A date with its day of the month replaced.',
  details: 'Works on the wall clock of the scenario’s timezone. Values out of range roll over.',
  params: [
    { name: 'date', type: 'date', doc: 'A date, or text that is one.' },
    { name: 'number', type: 'number', doc: 'The day of the month, from 1.' },
  ],
  returns: 'date',
  certainty: 'documented',
  source: 'iml.md §9.4',
  examples: [
    { call: "setDate('2015-08-07T11:36:39.138Z'; 5)", result: { $date: '2015-08-05T11:36:39.138Z' } },
    { call: "setDate('2015-08-07T11:36:39.138Z'; 32)", result: { $date: '2015-09-01T11:36:39.138Z' } },
  ],
  evaluate: (env, date, number) => withField(date, 'date', number, env.timezone),
});
