import { describe } from '../../values/coerce.ts';
import { quote } from '../../values/quote.ts';
import { renderText } from '../../values/render-text.ts';
import { defineFunction } from '../define-function.ts';
import { FunctionError } from '../function-error.ts';

export const parseNumber = defineFunction({
  name: 'parseNumber',
  group: 'math',
  summary: 'Reads a number from text.',
  details: 'Characters that are no digit, sign or decimal separator are ignored as grouping. Nothing gives null.',
  params: [
    { name: 'text', type: 'any', doc: 'The text; a number stays as it is.' },
    {
      name: 'separator',
      type: 'text',
      doc: 'What stands before the decimals: `.` or `,`.',
      optional: true,
      defaultText: "'.'",
    },
  ],
  returns: 'number',
  certainty: 'documented',
  source: 'iml.md §9.3',
  examples: [
    { call: "parseNumber('1 756,456'; ',')", result: 1756.456 },
    { call: "parseNumber('3.14')", result: 3.14 },
  ],
  evaluate: (value, separator = '.') => {
    if (separator !== '.' && separator !== ',') {
      throw new FunctionError(`the decimal separator is . or , and not ${quote(separator)}.`);
    }
    if (typeof value === 'number') return value;
    const text = renderText(value);
    if (text.trim() === '') return null;
    const firstDigit = text.search(/\d/);
    if (firstDigit < 0) throw new FunctionError(`${describe(value)} holds no number.`);
    const sign = text.slice(0, firstDigit).includes('-') ? '-' : '';
    const [whole = '', ...decimals] = text.split(separator).map((piece) => piece.replaceAll(/\D/g, ''));
    return Number(`${sign}${whole}.${decimals.join('')}`.replace(/\.$/, ''));
  },
});
