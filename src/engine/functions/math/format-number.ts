import { Decimal } from 'decimal.js';
import { describe } from '../../values/coerce.ts';
import { isEmptyText } from '../../values/empty-text.ts';
import { toNumber } from '../../values/to-number.ts';
import { allowText } from '../../within-limits.ts';
import { defineEnvFunction } from '../define-function.ts';
import { FunctionError } from '../function-error.ts';

export const formatNumber = defineEnvFunction({
  name: 'formatNumber',
  group: 'math',
  summary: 'Writes a number with a fixed number of decimals and grouped thousands.',
  details: 'The separators default to a comma for decimals and a dot for thousands. Nothing gives an empty text.',
  params: [
    { name: 'number', type: 'any', doc: 'A number, or text that is one.' },
    { name: 'decimals', type: 'number', doc: 'How many decimals are written.', optional: true, defaultText: '0' },
    { name: 'decimalSeparator', type: 'text', doc: 'Stands before the decimals.', optional: true, defaultText: "','" },
    { name: 'thousandsSeparator', type: 'text', doc: 'Stands between groups.', optional: true, defaultText: "'.'" },
  ],
  returns: 'text',
  certainty: 'documented',
  source: 'iml.md §9.3',
  examples: [
    { call: "formatNumber(123456789; 3; ','; '.')", result: '123.456.789,000' },
    { call: "formatNumber(1234.5; 1; '.'; ' ')", result: '1 234.5' },
  ],
  evaluate: (env, value, decimals = 0, decimalSeparator = ',', thousandsSeparator = '.') => {
    if (value === undefined || value === null || value === '' || isEmptyText(value)) return '';
    const number = toNumber(value);
    if (!Number.isFinite(number))
      throw new FunctionError(`${describe(value)} is not a number that can be written out.`);
    const places = Math.max(0, Math.min(100, Math.trunc(decimals) || 0));
    const [whole = '', fraction] = new Decimal(number).abs().toFixed(places).split('.');
    allowText(decimalSeparator.length + (whole.length / 3) * thousandsSeparator.length, env);
    const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, () => thousandsSeparator);
    const digits = fraction === undefined ? grouped : grouped + decimalSeparator + fraction;
    return number < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
  },
});
