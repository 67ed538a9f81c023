import { Decimal } from 'decimal.js';
import { defineFunction } from '../define-function.ts';

export const trunc = defineFunction({
  name: 'trunc',
  group: 'math',
  summary: 'Cuts a number off after some decimals, toward zero.',
  details: 'A negative number of decimals turns digits before the point into zeros.',
  params: [
    { name: 'number', type: 'number', doc: 'What is cut.' },
    { name: 'decimals', type: 'number', doc: 'How many decimals stay.', optional: true, defaultText: '0' },
  ],
  returns: 'number',
  certainty: 'documented',
  source: 'iml.md §9.3',
  examples: [
    { call: 'trunc(3.789; 2)', result: 3.78 },
    { call: 'trunc(123.456; -2)', result: 100 },
    { call: 'trunc(-4.7)', result: -4 },
  ],
  evaluate: (number, decimals = 0) => {
    if (!Number.isFinite(number) || !Number.isFinite(decimals)) return Math.trunc(number);
    // Digits beyond these bounds change no number, and powers of ten beyond them are none.
    const scale = new Decimal(10).pow(Math.max(-400, Math.min(400, Math.trunc(decimals))));
    return new Decimal(number).times(scale).trunc().dividedBy(scale).toNumber();
  },
});
