import { describe, expect, test } from 'vitest';
import { expressionPlace } from '../../src/language/index.ts';
import { cursor } from '../support/cursor.ts';

/** What stands at the mark, as texts. */
function read(marked: string) {
  const { text, offset } = cursor(marked);
  const place = expressionPlace(text, offset);
  if (place === undefined) return undefined;
  return {
    word: text.slice(place.word.start, place.word.end),
    prefix: place.prefix,
    object: place.object && text.slice(place.object.start, place.object.end),
    calls: place.calls.map(({ name, argument }) => `${name}:${argument}`),
    text: place.text && text.slice(place.text.start, place.text.end),
  };
}

describe('outside of expressions', () => {
  test.each(['|', 'text|', '{|', '{|{', '{{a}}|', '{{a}|}', 'x{{a}} | {{b}}'])('%s', (marked) => {
    expect(read(marked)?.word ?? '').toBe('');
  });
});

describe('names and what they belong to', () => {
  test.each([
    ['{{|', '', '', undefined],
    ['{{|}}', '', '', undefined],
    ['{{bo|', 'bo', 'bo', undefined],
    ['{{bo|dy}}', 'body', 'bo', undefined],
    ['{{body.|}}', '', '', 'body'],
    ['{{ body . na|me }}', 'name', 'na', 'body'],
    ['{{body.items[1].na|}}', 'na', 'na', 'body.items[1]'],
    ['{{body.items[{{i}}].|}}', '', '', 'body.items[{{i}}]'],
    ['{{m[2][1].|}}', '', '', 'm[2][1]'],
    ['{{headers.`x-req|uest`}}', '`x-request`', 'x-req', 'headers'],
    ['{{headers.`x-|}}', '`x-', 'x-', 'headers'],
    ['{{first(body.items).|}}', '', '', 'first(body.items)'],
    ['{{body.a + parameters.k|}}', 'k', 'k', 'parameters'],
    ['{{if(body.code, fal|}}', 'fal', 'fal', undefined],
    ['{{1.em|}}', 'em', 'em', '1'],
    ['{{a}} {{b.|}}', '', '', 'b'],
    ['{{(a).|}}', '', '', '(a)'],
  ])('%s', (marked, word, prefix, object) => {
    expect(read(marked)).toMatchObject({ word, prefix, object });
  });
});

describe('calls and texts', () => {
  test.each([
    ['{{if(|', ['if:0'], undefined],
    ['{{if(a; |', ['if:1'], undefined],
    ['{{if(a, b; |)}}', ['if:2'], undefined],
    ["{{replace(',;)'; |", ['replace:1'], undefined],
    ['{{if(lower(a); upper(b|', ['if:1', 'upper:0'], undefined],
    ['{{if((a; b|', ['if:0'], undefined],
    ['{{f(x[a, |', ['f:0'], undefined],
    ["{{map(body.items; 'na|'}}", ['map:1'], "'na'"],
    ["{{map(body.items; 'na|", ['map:1'], "'na"],
    ['{{f(a)|}}', [], undefined],
  ])('%s', (marked, calls, text) => {
    expect(read(marked)).toMatchObject({ calls, text });
  });
});
