import fc from './fast-check.ts';

const name = fc.constantFrom('a', 'b', 'body', 'parameters', 'item', 'now', 'space', '$x', '_1', 'or', 'length');
const path = fc
  .tuple(
    name,
    fc.array(fc.constantFrom('.a', '.`b c`', '[1]', '[-2]', '[]', '.0', "['k']", '[{{i}}]'), { maxLength: 3 }),
  )
  .map(([root, segments]) => root + segments.join(''));
const text = fc
  .tuple(fc.string({ maxLength: 8 }), fc.constantFrom("'", '"'))
  .map(([value, quote]) => quote + value.replaceAll(quote, quote + quote) + quote);
const number = fc
  .oneof(
    fc.nat(),
    fc.nat({ max: 9999 }).map((value) => `${value}.5`),
  )
  .map(String);
const operator = fc.constantFrom(
  '+',
  '-',
  '++',
  '*',
  '/',
  '%',
  '=',
  '==',
  '===',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '&',
  '&&',
  '|',
  '||',
);

/** Well-formed expressions of the grammar in iml.md §3, lenient forms among them. */
export const expressionText: fc.Arbitrary<string> = fc.letrec<{ expression: string }>((tie) => {
  const inner = tie('expression');
  return {
    expression: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'expression' },
      path,
      text,
      number,
      fc.tuple(inner, operator, inner).map(([left, symbol, right]) => `${left} ${symbol} ${right}`),
      fc.tuple(fc.constantFrom('!', '-'), inner).map(([symbol, operand]) => `${symbol}(${operand})`),
      inner.map((value) => `(${value})`),
      fc
        .tuple(
          fc.constantFrom('if', 'upper', 'first', 'unheard'),
          fc.array(inner, { maxLength: 3 }),
          fc.constantFrom(';', ', '),
        )
        .map(([callee, args, separator]) => `${callee}(${args.join(separator)})`),
      fc.tuple(inner, inner).map(([key, value]) => `{ k: ${key}, 'm n': ${value} }`),
    ),
  };
}).expression;

/** Text as hostile as it comes: pieces of the language in any order. */
export const junk: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '{{',
        '}}',
        '{',
        '}',
        '(',
        ')',
        '[',
        ']',
        ',',
        ';',
        '.',
        ':',
        "'",
        '"',
        '`',
        '\\',
        '?',
        '??',
        '?.',
        '=>',
        '“',
      ),
      fc.constantFrom(
        'a',
        'if(',
        'upper',
        '1',
        '1.',
        '1.a',
        '1e3',
        ' ',
        '\n',
        '+',
        '-',
        '!',
        '=',
        '%',
        '__proto__',
        'and',
        '😀',
        '\u0000',
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));
