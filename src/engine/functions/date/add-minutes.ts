import { defineEnvFunction } from '../define-function.ts';
import { shifted } from './shifted.ts';

export const addMinutes = defineEnvFunction({
  name: 'addMinutes',
  group: 'date',
  summary: 'A date some minutes later, or earlier when the number is negative.',
  params: [
    { name: 'date', type: 'date', doc: 'A date, or text that is one.' },
    { name: 'number', type: 'number', doc: 'How many minutes.' },
  ],
  returns: 'date',
  certainty: 'documented',
  source: 'iml.md §9.4',
  examples: [
    { call: "addMinutes('2016-12-08T15:55:57.536Z'; 2)", result: { $date: '2016-12-08T15:57:57.536Z' } },
    { call: "addMinutes('2016-12-08T15:55:00Z'; -55)", result: { $date: '2016-12-08T15:00:00.000Z' } },
  ],
  evaluate: (env, date, number) => shifted(date, number, 'minutes', env.timezone),
});
