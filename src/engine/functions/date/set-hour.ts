import { defineEnvFunction } from '../define-function.ts';
import { withField } from './with-field.ts';

export const setHour = defineEnvFunction({
  name: 'setHour',
  group: 'date',
  summary: 'A date with its hour replaced.',
  details: 'Works on the wall clock of the scenario’s timezone. Values out of range roll over.',
  params: [
    { name: 'date', type: 'date', doc: 'A date, or text that is one.' },
    { name: 'number', type: 'number', doc: 'The hour, from 0.' },
  ],
  returns: 'date',
  certainty: 'documented',
  source: 'iml.md §9.4',
  examples: [
    { call: "setHour('2015-08-07T11:36:39.138Z'; 6)", result: { $date: '2015-08-07T06:36:39.138Z' } },
    { call: "setHour('2015-08-07T11:36:39.138Z'; -6)", result: { $date: '2015-08-06T18:36:39.138Z' } },
  ],
  evaluate: (env, date, number) => withField(date, 'hour', number, env.timezone),
});
