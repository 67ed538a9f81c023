import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { SourceRange } from './source-range.ts';

/** A mistake in the JSON itself. */
export interface JsonProblem {
  /** Stable, such as `missing-comma`. */
  readonly code: string;
  /** A plain sentence that says what to do. */
  readonly message: string;
  readonly range: SourceRange;
}

/** By the library's name of the error. */
const sentences: Readonly<Record<string, readonly [code: string, message: string]>> = {
  InvalidSymbol: [
    'invalid-symbol',
    'This is not JSON. Texts need double quotes; the only bare words are true, false and null.',
  ],
  InvalidNumberFormat: [
    'invalid-number',
    'This number is not written as JSON numbers are. Put it in double quotes to make it a text.',
  ],
  PropertyNameExpected: ['property-name-expected', 'A property name in double quotes belongs here.'],
  ValueExpected: [
    'value-expected',
    'A value belongs here: a text in double quotes, a number, true, false, null, { } or [ ].',
  ],
  ColonExpected: ['missing-colon', 'A colon belongs between a property name and its value.'],
  CommaExpected: ['missing-comma', 'A comma belongs between this and what stands before it.'],
  CloseBraceExpected: ['missing-brace', 'A closing } is missing.'],
  CloseBracketExpected: ['missing-bracket', 'A closing ] is missing.'],
  EndOfFileExpected: ['text-after-end', 'The JSON has ended before this. Remove it, or a } or ] too many above.'],
  InvalidCommentToken: ['invalid-comment', 'A comment begins with // or stands between /* and */.'],
  UnexpectedEndOfComment: ['unclosed-comment', 'This comment is never closed. Add */.'],
  UnexpectedEndOfString: [
    'unclosed-string',
    'This text is never closed. Add a double quote; inside a text write a quote as \\" and a line break as \\n.',
  ],
  UnexpectedEndOfNumber: ['invalid-number', 'This number ends too early.'],
  InvalidUnicode: ['invalid-unicode', 'Four hexadecimal digits belong after \\u.'],
  InvalidEscapeCharacter: [
    'invalid-escape',
    'A backslash inside a JSON text starts an escape such as \\" or \\n. Write a backslash itself as \\\\.',
  ],
  InvalidCharacter: ['invalid-character', 'A tab or line break cannot stand inside a JSON text. Write \\t or \\n.'],
};

/** A mistake of the reader in our words, with a range that can be underlined. */
export function problemOf(error: ParseError, text: string): JsonProblem {
  const [code, message] = sentences[printParseErrorCode(error.error)] ?? [
    'invalid-json',
    'This cannot be read as JSON.',
  ];
  // At the very end there is no character to point at, so the last one stands in.
  const start = error.length === 0 && error.offset >= text.length ? Math.max(text.length - 1, 0) : error.offset;
  return {
    code,
    message,
    range: { start, end: Math.min(start + Math.max(error.length, 1), Math.max(text.length, 1)) },
  };
}
