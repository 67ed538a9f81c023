import { defineEnvFunction } from '../define-function.ts';
import { withField } from './with-field.ts';

export const setYear = defineEnvFunction({
  name: 'setYear',
  group: 'date',
  summary: 'A date with its year replaced.',
  details: 'Works on the wall clock of the scenario’s timezone. Values out of range roll over.',
  params: [
    { name: 'date', type: 'date', doc: 'A date, or text that is one.' },
    { name: 'number', type: 'number', doc: 'The year.' },
  ],
  returns: 'date',
  certainty: 'documented',
  source: 'iml.md §9.4',
  examples: [
    { call: "setYear('2015-08-07T11:36:39.138Z'; 2017)", result: { $date: '2017-08-07T11:36:39.138Z' } },
    { call: "setYear('2024-02-29'; 2023)", result: { $date: '2023-02-28T00:00:00.000Z' } },
  ],
  evaluate: (env, date, number) => withField(date, 'year', number, env.timezone),
});
