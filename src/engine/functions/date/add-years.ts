import { defineEnvFunction } from '../define-function.ts';
import { shifted } from './shifted.ts';

export const addYears = defineEnvFunction({
  name: 'addYears',
  group: 'date',
  summary: 'A date some years later, or earlier when the number is negative.',
  details: '29 February becomes 28 February where the year has none.',
  params: [
    { name: 'date', type: 'date', doc: 'A date, or text that is one.' },
    { name: 'number', type: 'number', doc: 'How many years.' },
  ],
  returns: 'date',
  certainty: 'documented',
  source: 'iml.md §9.4',
  examples: [
    { call: "addYears('2016-08-08T15:55:57.536Z'; 2)", result: { $date: '2018-08-08T15:55:57.536Z' } },
    { call: "addYears('2024-02-29'; 1)", result: { $date: '2025-02-28T00:00:00.000Z' } },
  ],
  evaluate: (env, date, number) => shifted(date, number, 'years', env.timezone),
});
