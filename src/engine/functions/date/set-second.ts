import { defineEnvFunction } from '../define-function.ts';
import { withField } from './with-field.ts';

export const setSecond = defineEnvFunction({
  name: 'setSecond',
  group: 'date',
  summary: 'A date with its seconds replaced.',
  details: 'Works on the wall clock of the scenario’s timezone. Values out of range roll over.',
  params: [
    { name: 'date', type: 'date', doc: 'A date, or text that is one.' },
    { name: 'number', type: 'number', doc: 'The second, from 0.' },
  ],
  returns: 'date',
  certainty: 'documented',
  source: 'iml.md §9.4',
  examples: [
    { call: "setSecond('2015-10-07T11:36:39.138Z'; 10)", result: { $date: '2015-10-07T11:36:10.138Z' } },
    { call: "setSecond('2015-10-07T11:36:39.138Z'; 61)", result: { $date: '2015-10-07T11:37:01.138Z' } },
  ],
  evaluate: (env, date, number) => withField(date, 'second', number, env.timezone),
});
