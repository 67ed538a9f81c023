import { describe, expect, test } from 'vitest';
import { applyEdits, diagnose, fixesFor } from '../../../src/language/index.ts';

/** What each fix of a problem makes of a communication, by its title. */
function mended(communication: string, code: string): Readonly<Record<string, string | undefined>> {
  const project = { kind: 'basic', sections: { communication } } as const;
  const problem = diagnose(project).find((found) => found.code === code);
  const fixes = problem === undefined ? [] : fixesFor(problem, project);
  return Object.fromEntries(
    fixes.map(({ title, edits }) => [title, applyEdits(project.sections, edits).get('communication')]),
  );
}

const line = 'Write the text on one line';
const close = 'Add the closing quote';

describe('a text that runs into the end of its line', () => {
  test.each<[code: string, text: string, title: string, expected: string]>([
    ['unclosed-string', '{ "url": "one\ntwo" }', line, '{ "url": "one\\ntwo" }'],
    ['unclosed-string', '{ "url": "one\r\n\ttwo {{1}}\r\n" }', line, '{ "url": "one\\n\\ttwo {{1}}\\n" }'],
    ['unclosed-string', '{ "a": "say \\"hi\nyou\\"" }', line, '{ "a": "say \\"hi\\nyou\\"" }'],
    ['unclosed-mustache', '{ "a": "{{if(x;\r\n    1;\r\n    2)}}" }', line, '{ "a": "{{if(x; 1; 2)}}" }'],
    [
      'unclosed-string',
      '{\n "url": "https://h.test,\n "method": "GET"\n}',
      close,
      '{\n "url": "https://h.test",\n "method": "GET"\n}',
    ],
    ['unclosed-string', '{ "response": { "uid": "{{body.id}} }\n}', close, '{ "response": { "uid": "{{body.id}}" }\n}'],
    ['invalid-character', '{ "a": "x\ty {{1 +\t2}}" }', 'Write it as JSON does', '{ "a": "x\\ty {{1 + 2}}" }'],
  ])('%s in %j', (code, text, title, expected) => {
    expect(mended(text, code)).toEqual({ [title]: expected });
  });

  test('nothing is offered where it would mend nothing', () => {
    expect(mended('{ "a": "one\n two\n "b" "c', 'unclosed-string')).toEqual({});
  });
});

const double = 'Double the quote inside of the text';

describe('quotes of an expression', () => {
  test.each<[expression: string, title: string, expected: string]>([
    ["{{'it's'}}", double, "{{'it''s'}}"],
    ["{{if(body.a; 'don't'; 'can't')}}", double, "{{if(body.a; 'don''t'; 'can''t')}}"],
    ["{{'l'été'}} {{'x'}}", double, "{{'l''été'}} {{'x'}}"],
    ["\u007b\u007b'it's'}}", double, "\u007b\u007b'it''s'}}"],
    ["😀 {{'it's'}}", double, "😀 {{'it''s'}}"],
    ["{{upper('abc)}}", 'Close the text', "{{upper('abc')}}"],
    ["{{'abc (x)}}", 'Close the text', "{{'abc (x)'}}"],
    ['{{upper(\\"abc)}}', 'Close the text', '{{upper(\\"abc\\")}}'],
  ])('%s', (expression, title, expected) => {
    const wrap = (text: string): string => `{ "temp": { "x": "${text}" } }`;
    const all = ['unexpected-token', 'unexpected-character', 'unterminated-string', 'adjacent-operands'].map((code) =>
      mended(wrap(expression), code),
    );
    expect(Object.assign({}, ...all)).toEqual({ [title]: wrap(expected) });
  });

  test.each(["{{'a'b}}", "{{'it's}}", "{{'a' 'b'}}", "{{upper('users')'}}", "{{body.name's}}"])(
    'no guess for %s',
    (expression) => {
      const text = `{ "temp": { "x": "${expression}" } }`;
      for (const code of ['unexpected-token', 'unterminated-string', 'adjacent-operands']) {
        expect(mended(text, code)).toEqual({});
      }
    },
  );
});
