import { describe, expect, test } from 'vitest';
import { builtins } from '../../src/engine/index.ts';
import { explainExpression, type ExplainedNode, type Explanation } from '../../src/language/index.ts';
import { cursor } from '../support/cursor.ts';

function explain(marked: string): Explanation | undefined {
  const { text, offset } = cursor(`{ "a": "${marked}" }`);
  return explainExpression(text, offset, builtins);
}

/** Sources as a tree, roles before them. */
const tree = ({ role, source, children }: ExplainedNode): unknown => {
  const name = role === undefined ? source : `${role}: ${source}`;
  return children.length === 0 ? name : [name, ...children.map(tree)];
};

describe('the tree', () => {
  test.each([
    ['{{a|}}', 'a'],
    [
      "{{if(body.code|; false; 'x' + body.m)}}",
      [
        "if(body.code; false; 'x' + body.m)",
        'condition: body.code',
        'then: false',
        ["else: 'x' + body.m", "'x'", 'body.m'],
      ],
    ],
    ['{{!body.items[{{i}}].x|}}', ['!body.items[{{i}}].x', ['body.items[{{i}}].x', 'index: i']]],
    ['{{sum(1; 2|)}}', ['sum(1; 2)', 'values: 1', 'values: 2']],
    ['a {{b}} |c {{d}}', ['a {{b}} c {{d}}', 'b', 'd']],
    ['a {{b}} {{d|}}', 'd'],
    ['{{f(a; |', ['f(a; ', 'a', '']],
  ])('%s', (marked, expected) => {
    const found = explain(marked);
    expect(found && tree(found.root)).toEqual(expected);
  });

  test.each(['te|xt', '"', '{|'])('nothing for %s', (marked) => {
    expect(marked.includes('|') ? explain(marked) : undefined).toBeUndefined();
  });
});

describe('sentences', () => {
  test.each([
    ['{{parameters.apiKey|}}', 'apiKey of parameters. What the user typed into the form.'],
    ['{{body.items[1].name|}}', 'name of the first item of items of body. The decoded body of the reply.'],
    ['{{body.items[-1]|}}', 'The last item of items of body. The decoded body of the reply.'],
    ['{{now|}}', 'The current date and time.'],
    ['{{nobody.x|}}', 'There is no variable nobody, so this is undefined.'],
    ['{{nope(1|)}}', 'There is no function nope; evaluating it fails.'],
    ["{{'a' = b|}}", 'Loose equality: `1 = "1"`.'],
    ['{{[1]|}}', 'IML has no list literals: this is null. Build a list with add(emptyarray; …) or split.'],
  ])('%s', (marked, sentence) => {
    expect(explain(marked)?.root.sentence).toBe(sentence);
  });
});

test('each piece has its place in the document, through escapes', () => {
  const { text, offset } = cursor(String.raw`{ "a": "\n{{upper(\"x\") + body.|é}}" }`);
  const root = explainExpression(text, offset, builtins)?.root;
  const pieces = root?.children.map(({ range }) => text.slice(range.start, range.end));
  expect(pieces?.[0]).toBe(String.raw`upper(\"x\")`);
});

test('broken expressions are explained up to the mistake', () => {
  const found = explain('{{if(body.code; body.|');
  expect(found?.root.children.map(({ source }) => source)).toEqual(['body.code', 'body']);
  expect(found?.problems.length).toBeGreaterThan(0);
  expect(found?.problems[0]?.message).toMatch(/\.$/);
});

test('another spelling is named', () => {
  expect(explain('{{a === b|}}')?.root.usually).toBe('a = b');
  expect(explain('{{a = b|}}')?.root.usually).toBeUndefined();
  expect(explain('{{ f(a,b|) }}')?.root.usually).toBeUndefined();
});
