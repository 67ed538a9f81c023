import { messages } from '../../../engine/index.ts';
import { type Catalogue, error, hint, warning } from './entry.ts';

/** Codes that the engine shares with another layer, which had them first. */
const renamed: Readonly<Record<string, string>> = {
  'missing-brace': 'iml-missing-brace',
  'missing-bracket': 'iml-missing-bracket',
  'too-deep': 'iml-too-deep',
};

/** The code of the catalogue for one of the engine. */
export const codeOfEngine = (code: string): string => renamed[code] ?? code;

/** What only happens while an expression is evaluated is no problem of the text. */
const atRunTime = /^(?:function-failed|operator-failed|limit-)/;

const ofEngine: Catalogue = Object.fromEntries(
  Object.entries(messages)
    .filter(([code]) => !atRunTime.test(code))
    .map(([code, { severity, message, reason, help }]) => [
      codeOfEngine(code),
      { severity, title: titleOf(code), message, reason, help },
    ]),
);

function titleOf(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Expressions: the engine's own messages, and habits that leave a value but not the one that was meant. */
export const imlEntries: Catalogue = {
  ...ofEngine,
  'loose-equality': hint(
    'Three signs compare like one',
    '`{operator}` compares loosely, exactly as `{plain}` does.',
    "In IML `=`, `==` and `===` are one operator: '1' equals 1, and null equals undefined.",
    'Write `{plain}`.',
  ),
  'always-true': warning(
    'A condition that always holds',
    'This is a text with expressions in it, and a text always counts as true.',
    'Only an expression that stands alone keeps its value; every text but the empty one counts as true.',
    'Put the whole condition into one pair of braces: `{{…}}`.',
  ),
  'comment-in-expression': error(
    'A comment inside of an expression',
    'IML has no comments.',
    'Slashes and stars are operators here, so the expression has no value.',
    'Put the comment outside of the text, on a line of the JSON.',
  ),
  'date-sum': warning(
    'A sum with a date',
    '`+` joins a date and another value as texts; it moves no date.',
    'Only two numbers are added; everything else is put together as a text.',
    'Write `addSeconds(now, …)`, `addMinutes(now, …)` or `addDays(now, …)`.',
  ),
  'braces-in-text': warning(
    'An expression inside of quotes',
    '`{text}` stands in quotes inside of an expression, so it is a text as it is.',
    'Nothing inside of the quotes of an expression is evaluated.',
    'Join the pieces with `+`: write the names without quotes and braces.',
  ),
  'stray-brace': warning(
    'A brace too many',
    '`}` stands behind an expression and belongs to nothing: it is a character of the text.',
    'An expression ends with two braces; a third one is kept as it stands.',
    'Remove it.',
  ),
  'missing-braces': warning(
    'An expression without its braces',
    '`{text}` is no expression: it {outcome}.',
    'Only what stands in two braces is evaluated; everything else is text.',
    'Write it in two braces: `{{…}}`.',
  ),
  'null-comparison': warning(
    'A comparison that never holds',
    '{subject} is never null, so this is always {outcome}.',
    'Only null and undefined are equal to null; texts, numbers and lists, empty ones too, are not.',
    'Test for emptiness with `length(…) = 0`, or take the value itself as the condition.',
  ),
  'quoted-keyword': warning(
    'A keyword in quotes',
    "'{keyword}' in quotes is a text, not the keyword.",
    'A missing value is never equal to this text.',
    'Write `{keyword}` without quotes.',
  ),
  'unquoted-format': error(
    'A date format without quotes',
    '`{text}` subtracts variables that nobody defines; the result is not a number.',
    'A format is a text.',
    "Write `'{text}'`.",
  ),
  'template-literal': warning(
    'A JavaScript template',
    'Backticks quote a name in IML; this is no text with values in it.',
    'The whole text between the backticks is taken as the name of one member, which does not exist.',
    'Put the texts in quotes and join them with `+`.',
  ),
};
