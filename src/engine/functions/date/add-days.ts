import { defineEnvFunction } from '../define-function.ts';
import { shifted } from './shifted.ts';

export const addDays = defineEnvFunction({
  name: 'addDays',
  group: 'date',
  summary: 'A date some days later, or earlier when the number is negative.',
  details: 'The time of day stays, also across a change of the clock.',
  params: [
    { name: 'date', type: 'date', doc: 'A date, or text that is one.' },
    { name: 'number', type: 'number', doc: 'How many days.' },
  ],
  returns: 'date',
  certainty: 'documented',
  source: 'iml.md §9.4',
  examples: [
    { call: "addDays('2016-12-08T15:55:57.536Z'; 2)", result: { $date: '2016-12-10T15:55:57.536Z' } },
    { call: "addDays('2024-02-28'; 1)", result: { $date: '2024-02-29T00:00:00.000Z' } },
  ],
  evaluate: (env, date, number) => shifted(date, number, 'days', env.timezone),
});
