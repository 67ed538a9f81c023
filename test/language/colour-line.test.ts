import { describe, expect, test } from 'vitest';
import { colourLine } from '../../src/language/index.ts';

/** Pieces of a line as `colour:text`, blanks left out. */
function pieces(line: string, inComment = false): readonly string[] {
  const { tokens } = colourLine(line, inComment);
  return tokens
    .map(({ start, colour }, index) => [colour, line.slice(start, tokens[index + 1]?.start)] as const)
    .filter(([colour, text]) => colour !== 'blank' && text.trim() !== '')
    .map(([colour, text]) => `${colour}:${text.trim()}`);
}

describe('JSON', () => {
  test.each([
    ['{"a": 1}', ['punctuation:{', 'key:"a"', 'punctuation::', 'number:1', 'punctuation:}']],
    ['[true, "x"]', ['punctuation:[', 'literal:true', 'punctuation:,', 'string:"x"', 'punctuation:]']],
    ['1 // note', ['number:1', 'comment:// note']],
    ['"open', ['string:"open']],
  ])('%s', (line, expected) => {
    expect(pieces(line)).toEqual(expected);
  });

  test('a block comment goes on until it is closed', () => {
    expect(colourLine('1 /* a', false).inComment).toBe(true);
    expect(colourLine('b', true).inComment).toBe(true);
    expect(pieces('c */ 2', true)).toEqual(['comment:c */', 'number:2']);
    expect(colourLine('/* a */ 1', false).inComment).toBe(false);
  });
});

describe('templates inside texts', () => {
  test.each([
    [
      '"a{{upper(body.x; \'é\')}}b"',
      [
        'string:"a',
        'iml-open:{{',
        'iml-function:upper',
        'iml-punctuation:(',
        'iml-name:body',
        'iml-punctuation:.',
        'iml-name:x',
        'iml-punctuation:;',
        "iml-string:'é'",
        'iml-punctuation:)',
        'iml-close:}}',
        'string:b"',
      ],
    ],
    [
      '"{{now}}": 1',
      ['key:"', 'iml-open:{{', 'iml-variable:now', 'iml-close:}}', 'key:"', 'punctuation::', 'number:1'],
    ],
    [
      String.raw`"\n{{\"q\"}}"`,
      [String.raw`string:"\n`, 'iml-open:{{', String.raw`iml-string:\"q\"`, 'iml-close:}}', 'string:"'],
    ],
    [
      String.raw`"\u007b\u007Bnow}\u007d"`,
      ['string:"', String.raw`iml-open:\u007b\u007B`, 'iml-variable:now', String.raw`iml-close:}\u007d`, 'string:"'],
    ],
    [String.raw`"\\u007b\\u007b"`, [String.raw`string:"\\u007b\\u007b"`]],
    ['"{{nope()}}"', ['string:"', 'iml-open:{{', 'iml-error:nope', 'iml-punctuation:()', 'iml-close:}}', 'string:"']],
  ])('%s', (line, expected) => {
    expect(pieces(line)).toEqual(expected);
  });
});
