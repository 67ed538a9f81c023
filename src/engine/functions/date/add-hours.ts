import { defineEnvFunction } from '../define-function.ts';
import { shifted } from './shifted.ts';

export const addHours = defineEnvFunction({
  name: 'addHours',
  group: 'date',
  summary: 'A date some hours later, or earlier when the number is negative.',
  details: 'An hour is an hour of elapsed time, also across a change of the clock.',
  params: [
    { name: 'date', type: 'date', doc: 'A date, or text that is one.' },
    { name: 'number', type: 'number', doc: 'How many hours.' },
  ],
  returns: 'date',
  certainty: 'documented',
  source: 'iml.md §9.4',
  examples: [
    { call: "addHours('2016-12-08T15:55:57.536Z'; 2)", result: { $date: '2016-12-08T17:55:57.536Z' } },
    { call: "addHours('2016-12-08T15:00:00Z'; -24)", result: { $date: '2016-12-07T15:00:00.000Z' } },
  ],
  evaluate: (env, date, number) => shifted(date, number, 'hours', env.timezone),
});
