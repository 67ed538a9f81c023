import { type Catalogue, type CatalogueEntry, error, warning } from './entry.ts';

const json = (title: string, help: string): CatalogueEntry =>
  error(title, title, 'The section cannot be read as JSON from here on.', help);

/** Mistakes in the JSON itself; the reader's own sentence is shown. */
export const jsonEntries: Catalogue = {
  'invalid-symbol': json('A bare word in JSON', 'Put the text in double quotes.'),
  'double-quotes-in-expression': error(
    'Double quotes inside of an expression',
    'A double quote inside of {{…}} ends the JSON text it stands in.',
    'JSON takes a text to go from one double quote to the next, so the expression is cut in two.',
    'Put texts inside of expressions in single quotes.',
  ),
  'unquoted-expression': error(
    'An expression outside of a text',
    'An expression stands in double quotes, as any text does.',
    'Without double quotes JSON takes the braces for objects, and reads nothing behind them as it is meant.',
    'Put it in double quotes.',
  ),
  'invalid-number': json('A number JSON does not know', 'Write it as digits, or put it in double quotes.'),
  'property-name-expected': json('A property name is missing', 'Write a name in double quotes, or remove the comma.'),
  'value-expected': json('A value is missing', 'Write a text, a number, true, false, null, { } or [ ].'),
  'missing-colon': json('A colon is missing', 'Write a colon between the name and its value.'),
  'missing-comma': json('A comma is missing', 'Write a comma before this.'),
  'missing-brace': json('A closing brace is missing', 'Add }.'),
  'missing-bracket': json('A closing bracket is missing', 'Add ].'),
  'text-after-end': json('Text after the end', 'Remove it, or a } or ] too many above.'),
  'invalid-comment': json('A broken comment', 'Begin it with //, or put it between /* and */.'),
  'unclosed-comment': json('A comment without an end', 'Add */.'),
  'unclosed-string': json('A text without an end', 'Add the closing double quote.'),
  'invalid-unicode': json('A broken \\u escape', 'Write four hexadecimal digits after \\u.'),
  'invalid-escape': json('An escape JSON does not know', 'Write a backslash itself as \\\\.'),
  'invalid-character': json('A tab or line break in a text', 'Write \\t or \\n.'),
  'invalid-json': json('This is not JSON', 'Mend what is marked.'),
  'too-deep': json('Nested too deep', 'Flatten the definition.'),
  'duplicate-key': warning(
    'The same key twice',
    '"{key}" is written again below; only the last one counts.',
    'JSON keeps one value for each key, so this one is lost without a word.',
    'Remove one of them, or rename it.',
  ),
};
