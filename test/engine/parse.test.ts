import { describe, expect, test } from 'vitest';
import type { Expression, Template } from '../../src/engine/ast.ts';
import { parseTemplate } from '../../src/engine/parse.ts';
import { printTemplate } from '../../src/engine/print.ts';
import { childrenOf } from '../../src/engine/walk.ts';
import { expressionText, junk } from '../support/arbitrary-expression.ts';
import fc from '../support/fast-check.ts';

describe('mistakes that leave no value', () => {
  test.each([
    ['{{a', 'unclosed-mustache', '{{'],
    ['x {{', 'unclosed-mustache', '{{'],
    ["{{'a}}", 'unterminated-string', "'a}}"],
    ['{{`a}}', 'unterminated-backtick', '`a}}'],
    ['{{f(a}}', 'missing-parenthesis', '('],
    ['{{(a}}', 'missing-parenthesis', '('],
    ['{{a)}}', 'unmatched-parenthesis', ')'],
    ['{{a[1}}', 'missing-bracket', '['],
    ['{{a[}}', 'missing-bracket', '['],
    ['{{a[{{b}].c}}', 'unclosed-mustache', '{{'],
    ['{{upper(}}', 'missing-parenthesis', '('],
    ['{{upper(a; }}', 'missing-parenthesis', '('],
    ['{{a +}}', 'missing-operand', '+'],
    ['{{a + !}}', 'missing-operand', '!'],
    ['{{* a}}', 'missing-operand', '*'],
    ['{{a.}}', 'missing-name', '.'],
    ['{{()}}', 'missing-value', ')'],
    ['{{a ? b : c}}', 'ternary', '?'],
    ['{{a ?? b}}', 'nullish', '??'],
    ['{{a?.b}}', 'optional-chaining', '?.'],
    ['{{x => x}}', 'arrow-function', '=>'],
    ["{{a.join(',')}}", 'method-call', '.join('],
    ['{{“a”}}', 'smart-quote', '“'],
    ['{{1e3}}', 'number-suffix', '1e3'],
    ['{{a # b}}', 'unexpected-character', '#'],
  ])('%s: %s at %s', (source, code, place) => {
    const { failure } = parseTemplate(source);
    expect(failure?.code).toBe(code);
    expect(source.slice(failure?.range.start, failure?.range.end)).toBe(place);
  });
});

describe('one mistake is said once', () => {
  test.each([
    ['{{a..b}}', 'missing-name'],
    ['{{a.[1]}}', 'missing-name'],
    ['{{a."b c"}}', 'missing-name'],
    ['{{f(a.[1]; b)}}', 'missing-name'],
    ['{{@a}}', 'unexpected-character'],
    ['{{a # b # c}}', 'unexpected-character'],
    ['{{“a”}}', 'smart-quote'],
    ['{{a[}}', 'missing-bracket'],
    ['{{a[{{b}].c}}', 'unclosed-mustache'],
    ['{{upper(}}', 'missing-parenthesis'],
    ['{{upper(a; }}', 'missing-parenthesis'],
  ])('%s: only %s', (source, code) => {
    expect(parseTemplate(source).diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  test.each([
    ['{{a.}} {{b +}} {{c)}}', ['missing-name', 'missing-operand', 'unmatched-parenthesis']],
    ['{{if(a; @; b.; c d)}}', ['unexpected-character', 'missing-name', 'unexpected-token']],
    ['{{upper(a', ['missing-parenthesis', 'unclosed-mustache']],
    ['{{upper(a;', ['missing-parenthesis', 'unclosed-mustache']],
  ])('%s: each of %j', (source, codes) => {
    expect(parseTemplate(source).diagnostics.map((diagnostic) => diagnostic.code)).toEqual(codes);
  });
});

describe('lenient forms', () => {
  test.each([
    ['{{[a, b]}}', 'array-literal', '[a, b]'],
    ['{{ {k: a} }}', 'object-literal', '{k: a}'],
    ["{{given ' ' family}}", 'adjacent-operands', "given ' ' family"],
    ['{{a and b}}', 'word-operator', 'and'],
    ["{{x['k']}}", 'computed-index', "['k']"],
    ['{{first(x).a}}', 'path-on-call', '.a'],
    ['{{f(a; )}}', 'empty-argument', ')'],
    ['{{formatDate(d,YYYY-MM-DDTHH:mm)}}', 'unquoted-text', 'YYYY-MM-DDTHH:mm'],
    ['{{}}', 'empty-expression', '{{}}'],
    ["{{'it\\'s'}}", 'backslash-quote', "'it\\'s'"],
    ['{{x[0]}}', 'zero-index', '[0]'],
    ['{{x[{{0}}]}}', 'zero-index', '[{{0}}]'],
  ])('%s has a value and %s at %s', (source, code, place) => {
    const { failure, diagnostics } = parseTemplate(source);
    expect(failure).toBeUndefined();
    const found = diagnostics.find((diagnostic) => diagnostic.code === code);
    expect(source.slice(found?.range.start, found?.range.end)).toBe(place);
  });
});

test('an expression ends at the }} outside of its texts', () => {
  const { template } = parseTemplate('a{{"}}"}}b{{c}}}}');
  expect(template.parts.map(({ range }) => [range.start, range.end])).toEqual([
    [0, 1],
    [1, 9],
    [9, 10],
    [10, 15],
    [15, 17],
  ]);
});

test('parse, print, parse gives the same tree', () => {
  fc.assert(
    fc.property(expressionText, (source) => {
      const first = parseTemplate(`{{${source}}}`);
      fc.pre(first.failure === undefined);
      const printed = printTemplate(first.template);
      const second = parseTemplate(printed);
      expect(second.failure).toBeUndefined();
      expect(shape(second.template)).toEqual(shape(first.template));
      expect(printTemplate(second.template)).toBe(printed);
    }),
    { numRuns: 500 },
  );
});

test('no text makes the parser throw, and every range lies inside the text', () => {
  fc.assert(
    fc.property(junk, (source) => {
      const { template, diagnostics } = parseTemplate(source);
      for (const { range } of [...template.parts, ...diagnostics]) within(range, source.length);
      for (const part of template.parts) if (part.kind === 'expression') checkRanges(part.expression, source.length);
      expect(template.parts.map(({ range }) => source.slice(range.start, range.end)).join('')).toBe(source);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['parentheses', `{{${'('.repeat(100_000)}}}`],
  ['calls', `{{${'f('.repeat(100_000)}}}`],
  ['brackets', `{{${'a['.repeat(100_000)}}}`],
  ['signs', `{{${'-'.repeat(100_000)}1}}`],
])('%s nested without bound are refused, not crashed on', (_name, source) => {
  expect(parseTemplate(source).failure).toBeDefined();
});

test('a chain of operators may be as long as it likes', () => {
  expect(parseTemplate(`{{${'a + '.repeat(50_000)}a}}`).failure).toBeUndefined();
});

test.each([
  [20, 'adjacent-operands'],
  [21, 'unexpected-token'],
])('after %i expressions that nothing reads, the next is found %s', (count, code) => {
  expect(parseTemplate(`${'{{1 +}}'.repeat(count)}{{a 'x' b}}`).diagnostics.at(-1)?.code).toBe(code);
});

/** The tree without its places; numbers compare by value, quotes in names by meaning. */
function shape(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value as Template, (key, inner: unknown) =>
      key.toLowerCase().endsWith('range') || key === 'source' ? undefined : inner,
    ),
  );
}

function checkRanges(expression: Expression, length: number): void {
  within(expression.range, length);
  for (const child of childrenOf(expression)) checkRanges(child, length);
}

function within({ start, end }: { start: number; end: number }, length: number): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(length);
}
