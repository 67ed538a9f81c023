import { defineEnvFunction } from '../define-function.ts';
import { shifted } from './shifted.ts';

export const addSeconds = defineEnvFunction({
  name: 'addSeconds',
  group: 'date',
  summary: 'A date some seconds later, or earlier when the number is negative.',
  params: [
    { name: 'date', type: 'date', doc: 'A date, or text that is one.' },
    { name: 'number', type: 'number', doc: 'How many seconds.' },
  ],
  returns: 'date',
  certainty: 'documented',
  source: 'iml.md §9.4',
  examples: [
    { call: "addSeconds('2016-12-08T15:55:57.536Z'; 2)", result: { $date: '2016-12-08T15:55:59.536Z' } },
    { call: "addSeconds('2016-12-08T15:55:57Z'; -57)", result: { $date: '2016-12-08T15:55:00.000Z' } },
  ],
  evaluate: (env, date, number) => shifted(date, number, 'seconds', env.timezone),
});
