import { defineEnvFunction } from '../define-function.ts';
import { shifted } from './shifted.ts';

export const addMonths = defineEnvFunction({
  name: 'addMonths',
  group: 'date',
  summary: 'A date some months later, or earlier when the number is negative.',
  details: 'A day that the month does not have becomes its last one.',
  params: [
    { name: 'date', type: 'date', doc: 'A date, or text that is one.' },
    { name: 'number', type: 'number', doc: 'How many months.' },
  ],
  returns: 'date',
  certainty: 'documented',
  source: 'iml.md §9.4',
  examples: [
    { call: "addMonths('2016-08-08T15:55:57.536Z'; 2)", result: { $date: '2016-10-08T15:55:57.536Z' } },
    { call: "addMonths('2024-01-31'; 1)", result: { $date: '2024-02-29T00:00:00.000Z' } },
  ],
  evaluate: (env, date, number) => shifted(date, number, 'months', env.timezone),
});
