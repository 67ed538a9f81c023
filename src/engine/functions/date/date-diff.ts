import { quote } from '../../values/quote.ts';
import { defineFunction } from '../define-function.ts';
import { FunctionError } from '../function-error.ts';

/** Milliseconds of a unit, and how many of it make the next larger one. */
const units: ReadonlyMap<string, { readonly size: number; readonly wrap?: number }> = new Map([
  ['D', { size: 86_400_000 }],
  ['H', { size: 3_600_000 }],
  ['m', { size: 60_000 }],
  ['s', { size: 1000 }],
  ['RH', { size: 3_600_000, wrap: 24 }],
  ['Rm', { size: 60_000, wrap: 60 }],
  ['Rs', { size: 1000, wrap: 60 }],
]);

export const dateDiff = defineFunction({
  name: 'dateDiff',
  group: 'date',
  summary: 'How many whole units lie between two dates.',
  details:
    '`D`, `H`, `m` and `s` count all of them; `RH`, `Rm` and `Rs` what is left after the next larger unit. The end must not lie before the start.',
  params: [
    { name: 'end', type: 'date', doc: 'The later date.' },
    { name: 'start', type: 'date', doc: 'The earlier date.' },
    { name: 'unit', type: 'text', doc: 'D, H, m, s, RH, Rm or Rs.' },
  ],
  returns: 'number',
  certainty: 'source-derived',
  source: 'iml.md §9.4',
  examples: [
    { call: "dateDiff('2024-01-03T03:45:00Z'; '2024-01-01'; 'D')", result: 2 },
    { call: "dateDiff('2024-01-03T03:45:00Z'; '2024-01-01'; 'RH')", result: 3 },
  ],
  evaluate: (end, start, unit) => {
    if (end === null || start === null) return null;
    const found = units.get(unit);
    if (found === undefined)
      throw new FunctionError(`${quote(unit)} is not a unit; known are ${[...units.keys()].join(', ')}.`);
    const span = end.getTime() - start.getTime();
    if (span < 0) throw new FunctionError('the start lies after the end.');
    const whole = Math.floor(span / found.size);
    return found.wrap === undefined ? whole : whole % found.wrap;
  },
});
