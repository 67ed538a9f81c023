import { defineEnvFunction } from '../define-function.ts';
import { namedNumber } from './named-number.ts';
import { withField } from './with-field.ts';

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export const setDay = defineEnvFunction({
  name: 'setDay',
  group: 'date',
  summary: 'A date moved to another day of its week, which begins on Sunday.',
  details:
    'Sunday is 1 and Saturday 7; 8 is the next Sunday, 0 the Saturday before. English names and their first three letters work too.',
  params: [
    { name: 'date', type: 'date', doc: 'A date, or text that is one.' },
    { name: 'day', type: 'any', doc: 'A number from 1, or a name.' },
  ],
  returns: 'date',
  certainty: 'documented',
  source: 'iml.md §9.4',
  examples: [
    { call: "setDay('2018-06-27T11:36:39.138Z'; 'Monday')", result: { $date: '2018-06-25T11:36:39.138Z' } },
    { call: "setDay('2018-06-27T11:36:39.138Z'; 8)", result: { $date: '2018-07-01T11:36:39.138Z' } },
  ],
  evaluate: (env, date, day) =>
    date === null ? null : withField(date, 'day', namedNumber(day, days, 'day') - 1, env.timezone),
});
