import { describe, expect, test } from 'vitest';
import { builtins } from '../../src/engine/index.ts';
import { signatureAt } from '../../src/language/index.ts';
import { cursor } from '../support/cursor.ts';

/** The signature with the active parameter in brackets. */
function read(expression: string): string | undefined {
  const { text, offset } = cursor(`{ "a": "${expression}" }`);
  const help = signatureAt(text, offset, { functions: builtins });
  if (help === undefined) return undefined;
  const active = help.active === undefined ? undefined : help.parameters[help.active]?.range;
  if (active === undefined) return help.label;
  const { label } = help;
  return `${label.slice(0, active.start)}[${label.slice(active.start, active.end)}]${label.slice(active.end)}`;
}

describe('the active argument', () => {
  test.each([
    ['{{replace(|)}}', 'replace([text]; search; replacement) → text'],
    ['{{replace(a; |', 'replace(text; [search]; replacement) → text'],
    ['{{replace(a, b, |', 'replace(text; search; [replacement]) → text'],
    ["{{replace(',;(' ; |)}}", 'replace(text; [search]; replacement) → text'],
    ["{{replace('a|; b')}}", 'replace([text]; search; replacement) → text'],
    ['{{replace(lower(a); upper(|)}}', 'upper([text]) → text'],
    ['{{replace(lower(a)|; b)}}', 'replace([text]; search; replacement) → text'],
    ['{{if(a; (b + |', 'if(condition; [then]; else?) → any'],
    ['{{sum(1; 2; 3; |', 'sum([…values]) → number'],
    ['{{upper(a; b|', 'upper(text) → text'],
    ['{{upper(a)|}}', undefined],
    ['{{nobody(|', undefined],
    ['text(|', undefined],
    ['{{replace(a.`b;c`; |', 'replace(text; [search]; replacement) → text'],
    ['{{replace((a; b); |c)}}', 'replace(text; [search]; replacement) → text'],
    ["{{replace('it''s;'; |)}}", 'replace(text; [search]; replacement) → text'],
    ['{{if(a; if(b; |); d)}}', 'if(condition; [then]; else?) → any'],
    ['{{switch(a; 1; 2; 3; |)}}', 'switch(expression; […value, result]) → any'],
    ['{{replace(a)}} 😀 {{lower(|', 'lower([text]) → text'],
    [String.raw`{{replace(a;\n  |b)}}`, 'replace(text; [search]; replacement) → text'],
    [String.raw`\u007b\u007b\u0075pper(|)}}`, 'upper([text]) → text'],
    ['{{a.lower(|)}}', undefined],
    ['{{upper|(a)}}', undefined],
    ['{{upper(a)}}|', undefined],
    [String.raw`{{upper(\"x\"; lower(|`, 'lower([text]) → text'],
  ])('%s', (expression, expected) => {
    expect(read(expression)).toBe(expected);
  });
});

test('each parameter has its type and documentation', () => {
  const { text, offset } = cursor('{ "a": "{{sort(list; |" }');
  const help = signatureAt(text, offset, { functions: builtins });
  expect(help?.parameters[1]?.doc).toMatch(/^text: .*Default: 'asc'\.$/);
});
