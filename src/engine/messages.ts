import { fillPlaceholders } from '../base/fill-placeholders.ts';
import type { Severity } from './diagnostic.ts';

/** One message of the engine: facts come as `args`, `{name}` in the sentences stands for them. */
export interface Message {
  readonly severity: Severity;
  /** Set for mistakes after which a template has no value (iml.md §8, kind `parse`). */
  readonly fatal?: boolean;
  /** What is wrong. */
  readonly message: string;
  /** Why it matters. */
  readonly reason: string;
  /** What to do. */
  readonly help: string;
}

const parse = (message: string, reason: string, help: string): Message => ({
  severity: 'error',
  fatal: true,
  message,
  reason,
  help,
});

/** Every message of the engine, by code. Codes are stable; wording is not. */
export const messages = {
  'unclosed-mustache': parse(
    '`{{` is never closed.',
    'Everything after it counts as part of the expression.',
    'Add `}}` where the expression ends.',
  ),
  'unterminated-string': parse(
    'This text has no closing {quote}.',
    'The rest of the template counts as part of it.',
    'Add the closing {quote}. A {quote} inside the text is doubled.',
  ),
  'unterminated-backtick': parse(
    'This name has no closing backtick.',
    'The rest of the template counts as part of it.',
    'Add the closing backtick.',
  ),
  'missing-parenthesis': parse(
    'A closing parenthesis is missing.',
    'The parenthesis opened here is not closed before the expression ends.',
    'Add `)`.',
  ),
  'missing-bracket': parse(
    'A closing bracket is missing.',
    'The bracket opened here is not closed before the expression ends.',
    'Add `]`.',
  ),
  'missing-brace': parse(
    'A closing brace is missing.',
    'The brace opened here is not closed before the expression ends.',
    'Add `}`.',
  ),
  'missing-operand': parse(
    'A value is missing beside `{operator}`.',
    'Every operator needs a value on each side.',
    'Add the value, or remove the operator.',
  ),
  'missing-value': parse(
    'A value is missing here.',
    'An expression cannot be empty inside parentheses or brackets.',
    'Add a value, or remove the parentheses.',
  ),
  'missing-name': parse(
    'A name is missing after the dot.',
    'A dot leads to a member of the value before it.',
    'Add the name. Names with special characters, or with a digit before letters, go in backticks.',
  ),
  'unexpected-token': parse(
    '`{token}` cannot stand here.',
    'The expression was complete before it, or it is no part of IML.',
    'Remove it, or join the two values with an operator such as `+`.',
  ),
  'unexpected-character': parse(
    'The character `{token}` means nothing in IML.',
    'Expressions know letters, digits, quotes, backticks, operators, brackets and separators.',
    'Remove it, or put it in quotes.',
  ),
  'unmatched-parenthesis': parse(
    'This closing parenthesis has no partner.',
    'No parenthesis is open here.',
    'Remove it.',
  ),
  'smart-quote': parse(
    '`{token}` is a typographic quote.',
    'IML texts stand in straight quotes, \' or ".',
    'Replace it with a straight quote.',
  ),
  ternary: parse('IML has no `? :`.', 'It is JavaScript; Make does not know it.', 'Write `if(condition, then, else)`.'),
  nullish: parse('IML has no `??`.', 'It is JavaScript; Make does not know it.', 'Write `ifempty(value, fallback)`.'),
  'optional-chaining': parse(
    'IML has no `?.`.',
    'It is JavaScript. In IML a path through nothing is undefined, never an error.',
    'Write a plain dot.',
  ),
  'arrow-function': parse(
    'IML has no functions written in place.',
    '`=>` is JavaScript; Make does not know it.',
    'Use `map`, or a custom function.',
  ),
  'method-call': parse(
    'IML has no methods: `.{name}(` cannot be called.',
    'Functions stand on their own in IML.',
    'Write `{name}(value, …)` if there is such a function.',
  ),
  'number-suffix': parse(
    '`{token}` is not a number.',
    'Numbers are digits with an optional fraction; there is no exponent form.',
    'Write the number out, or put the text in quotes.',
  ),
  'too-deep': parse(
    'This expression is nested more than {limit} levels deep.',
    'Nesting is bounded, so that no text can exhaust the machine.',
    'Split it: keep partial results in `temp`.',
  ),

  'array-literal': {
    severity: 'error',
    message: 'IML has no array literal: this is null.',
    reason: 'Make evaluates `[…]` as an operand to null, silently.',
    help: "Use `add(emptyarray, a, b)` or `split('a,b', ',')`.",
  },
  'object-literal': {
    severity: 'error',
    message: 'IML has no object literal: this is a text in braces.',
    reason: 'Make joins the values of `{…}` to a text.',
    help: 'Build the object as JSON in `temp` and read it from there.',
  },
  'adjacent-operands': {
    severity: 'warning',
    message: 'Two values stand side by side; they are joined as text.',
    reason: 'The documented language wants an operator between values.',
    help: 'Put a `+` between them.',
  },
  'word-operator': {
    severity: 'warning',
    message: '`{word}` is a label of a panel, not an operator.',
    reason: 'The documented operators are `&`, `|` and `%`.',
    help: 'Write `{symbol}`.',
  },
  'computed-index': {
    severity: 'hint',
    message: 'A computed key in brackets is not documented.',
    reason: 'It works in shipped apps; the documented form is `get`.',
    help: 'Write `get(value; key)`.',
  },
  'path-on-call': {
    severity: 'hint',
    message: 'A path after a call is not documented.',
    reason: 'It works in shipped apps; the documented form is `get`.',
    help: "Write `get(call; '{path}')`.",
  },
  'hyphen-in-name': {
    severity: 'error',
    message: '`{left}-{right}` subtracts; the result is not a number.',
    reason: 'A hyphen is never part of a name.',
    help: 'Put the name in backticks: `` {fixed} ``.',
  },
  'surplus-argument': {
    severity: 'warning',
    message: '`{name}` takes {most}; this argument is ignored.',
    reason: 'The result does not depend on it.',
    help: 'Remove it, or nest the call.',
  },
  'missing-argument': {
    severity: 'warning',
    message: '`{name}` also needs `{param}`.',
    reason: 'A missing argument arrives as undefined.',
    help: 'Write `{signature}`.',
  },
  'empty-argument': {
    severity: 'hint',
    message: 'This argument is empty: it is null.',
    reason: 'An argument left out between separators counts as null.',
    help: 'Write `null` or `emptystring` to say what is meant.',
  },
  'unknown-function': {
    severity: 'error',
    message: 'There is no function `{name}`.',
    reason: 'The call fails when it is evaluated.',
    help: '{suggestion}',
  },
  'variable-called': {
    severity: 'error',
    message: '`{name}` is a variable, not a function.',
    reason: 'The call fails when it is evaluated.',
    help: 'Write `{name}` without parentheses.',
  },
  'function-not-called': {
    severity: 'warning',
    message: '`{name}` is a function; without parentheses it is a variable nobody defines.',
    reason: 'The value is undefined.',
    help: 'Write `{name}(…)`.',
  },
  'unquoted-text': {
    severity: 'error',
    message: 'This text stands without quotes.',
    reason: 'It is taken as text here, but nothing promises that Make does the same.',
    help: 'Put it in quotes.',
  },
  'empty-expression': {
    severity: 'warning',
    message: 'This expression is empty: it is undefined.',
    reason: 'Nothing stands between the braces.',
    help: 'Write a value, or remove the braces.',
  },
  'computed-key': {
    severity: 'hint',
    message: 'An expression in an object key is not documented.',
    reason: 'It is evaluated as text and works in shipped apps.',
    help: 'Test it in Make before you rely on it.',
  },
  'backslash-quote': {
    severity: 'hint',
    message: 'A backslash before a quote is not documented.',
    reason:
      'A backslash is an ordinary character in IML; it is understood here because the text could not be read otherwise.',
    help: 'Double the quote instead, or use the other kind of quote.',
  },
  'zero-index': {
    severity: 'warning',
    message: 'Index 0 is nothing: lists start at 1.',
    reason: 'Make reads `[1]` as the first item.',
    help: 'Write `[1]`.',
  },
  'array-property': {
    severity: 'warning',
    message: '`.length` is undefined in IML.',
    reason: 'Lists and texts have no members; IML is not JavaScript.',
    help: 'Write `length({path})`.',
  },
  'first-item-argument': {
    severity: 'warning',
    message: '`[]` takes the first item, and `{name}` wants the whole list.',
    reason: "Make's panel shows lists as `items[]`, but in source text `[]` means `[1]`.",
    help: 'Remove the `[]`.',
  },

  'function-failed': {
    severity: 'error',
    message: '{name}: {cause}',
    reason: 'The function rejects this input.',
    help: 'Check the arguments.',
  },
  'operator-failed': {
    severity: 'error',
    message: '{cause}',
    reason: 'The operator rejects this operand.',
    help: 'Check the operands.',
  },
  'limit-text': {
    severity: 'error',
    message: 'A text grew past {limit} characters.',
    reason: 'Results are bounded, so that no expression can exhaust the machine.',
    help: 'Work on a smaller part of the data.',
  },
  'limit-list': {
    severity: 'error',
    message: 'A list grew past {limit} items.',
    reason: 'Results are bounded, so that no expression can exhaust the machine.',
    help: 'Work on a smaller part of the data.',
  },
  'limit-depth': {
    severity: 'error',
    message: 'The value is nested more than {limit} levels deep.',
    reason: 'Nesting is bounded, so that no value can exhaust the machine.',
    help: 'Flatten the value.',
  },
  'limit-steps': {
    severity: 'error',
    message: 'The evaluation took more than {limit} steps.',
    reason: 'Work is bounded, so that no expression can run for ever.',
    help: 'Work on a smaller part of the data.',
  },
} as const satisfies Record<string, Message>;

export type MessageCode = keyof typeof messages;

export type MessageArgs = Readonly<Record<string, string>>;

/** The sentences of a code, with its facts filled in. */
export function messageText(code: MessageCode, args: MessageArgs): { message: string; reason: string; help: string } {
  const { message, reason, help } = messages[code];
  return {
    message: fillPlaceholders(message, args),
    reason: fillPlaceholders(reason, args),
    help: fillPlaceholders(help, args),
  };
}
