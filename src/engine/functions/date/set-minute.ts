import { defineEnvFunction } from '../define-function.ts';
import { withField } from './with-field.ts';

export const setMinute = defineEnvFunction({
  name: 'setMinute',
  group: 'date',
  summary: 'A date with its minutes replaced.',
  details: 'Works on the wall clock of the scenario’s timezone. Values out of range roll over.',
  params: [
    { name: 'date', type: 'date', doc: 'A date, or text that is one.' },
    { name: 'number', type: 'number', doc: 'The minute, from 0.' },
  ],
  returns: 'date',
  certainty: 'documented',
  source: 'iml.md §9.4',
  examples: [
    { call: "setMinute('2015-10-07T11:36:39.138Z'; 10)", result: { $date: '2015-10-07T11:10:39.138Z' } },
    { call: "setMinute('2015-10-07T11:36:39.138Z'; 61)", result: { $date: '2015-10-07T12:01:39.138Z' } },
  ],
  evaluate: (env, date, number) => withField(date, 'minute', number, env.timezone),
});
