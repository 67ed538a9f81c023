import { describe, expect, test } from 'vitest';
import { compileTemplate } from '../../src/engine/index.ts';

describe('what the checker says, and where', () => {
  test.each([
    ['{{nope(1)}}', 'unknown-function', 'nope'],
    ['{{now()}}', 'variable-called', 'now'],
    ['{{if(a, b, omit)}}', 'function-not-called', 'omit'],
    ["{{upper('a', 'b')}}", 'surplus-argument', "'b'"],
    ["{{replace('a'; 'b')}}", 'missing-argument', "replace('a'; 'b')"],
    ['{{headers.content-type}}', 'hyphen-in-name', 'headers.content-type'],
    ['{{headers.x-hub-signature-256}}', 'hyphen-in-name', 'headers.x-hub-signature-256'],
    ['{{headers.x-slack-request-timestamp + 1}}', 'hyphen-in-name', 'headers.x-slack-request-timestamp'],
    ['{{headers.content-length / 1024}}', 'hyphen-in-name', 'headers.content-length'],
    ['{{body.a - body.b-c-d * 2}}', 'hyphen-in-name', 'body.b-c-d'],
    ['{{body.items.length}}', 'array-property', 'length'],
    ["{{map(items[], 'id')}}", 'first-item-argument', '[]'],
    ['{{1 + now()}} and {{nope()}}', 'unknown-function', 'nope'],
  ])('%s: %s at %s', (source, code, place) => {
    const found = compileTemplate(source).diagnostics.find((diagnostic) => diagnostic.code === code);
    expect(found && source.slice(found.range.start, found.range.end)).toBe(place);
  });
});

describe('what is right gets no remark', () => {
  test.each([
    ['{{body.total - discount}}'],
    ['{{body.total-1}}'],
    ['{{body.expires-timestamp}}'],
    ['{{body.a-body.b}}'],
    ['{{timestamp - now}}'],
    ["{{formatDate(now; 'X')}}"],
    ['{{`length`}}'],
    ['{{ifempty(body.message; body.error)}}'],
    ['{{if(a = 1; b)}}'],
    ['{{items[1].id + length(items)}}'],
    ["{{switch(a; 1; 'x'; 2; 'y'; 'z')}}"],
    ['plain }} text'],
  ])('%s', (source) => {
    expect(compileTemplate(source).diagnostics).toEqual([]);
  });
});

test.each([
  ['{{headers.content-type}}', '`content-type`'],
  ['{{headers.x-hub-signature-256}}', '`x-hub-signature-256`'],
  ['{{headers.x-request-uuid}}', '`x-request-uuid`'],
  ['{{headers.content-length / 1024}}', '`content-length`'],
])('%s is mended with %s', (source, name) => {
  expect(compileTemplate(source).diagnostics.map(({ args }) => args['fixed'])).toEqual([name]);
});

describe('a way out for unknown names', () => {
  test.each([
    ['{{or(a; b)}}', 'Write `a | b`.'],
    ['{{uper(a)}}', 'Did you mean `upper`?'],
    ['{{formatdate(a)}}', 'Did you mean `formatDate`?'],
    ['{{xyzzy(a)}}', 'Check the name, or add a custom function with it.'],
  ])('%s', (source, advice) => {
    expect(compileTemplate(source).diagnostics[0]?.args['suggestion']).toBe(advice);
  });
});
