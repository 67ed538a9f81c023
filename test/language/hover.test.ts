import { describe, expect, test } from 'vitest';
import { createSecretTest, type Hover, hoverAt, hoverValues, type LanguageContext } from '../../src/language/index.ts';
import { cursor } from '../support/cursor.ts';
import { ranContext } from '../support/language-context.ts';

const parameters = '[{ "name": "apiKey", "type": "password", "label": "API <key>", "required": true }]';

const ran: Promise<LanguageContext> = ranContext(
  { sections: { communication: '{ "url": "https://a.example" }', parameters }, values: { apiKey: 'my-secret-key' } },
  { mocks: [{ match: {}, headers: { 'content-type': 'application/json' }, body: { user: { id: 7 }, items: [] } }] },
);

async function hover(marked: string): Promise<(Hover & { readonly at: string }) | undefined> {
  const { text, offset } = cursor(`{ "url": "https://a.example", "response": { "uid": "${marked}" } }`);
  const found = hoverAt(text, offset, 'communication', await ran);
  return found && { ...found, at: text.slice(found.range.start, found.range.end) };
}

describe('what is under the pointer', () => {
  test.each([
    ['{{up|per(body.user.id)}}', 'upper', ['upper(body.user.id)', 'body.user.id']],
    ['{{upper(body.us|er.id)}}', 'body.user.id', ['body.user.id']],
    ["{{if(a; 'x'; b.c) |= 1}}", "if(a; 'x'; b.c) = 1", ["if(a; 'x'; b.c) = 1", "if(a; 'x'; b.c)", 'a', 'b.c']],
    ['x {{no|w}} y', 'now', ['now']],
    ["{{replace('a|;b'; ';'; '-')}}", "'a;b'", ["'a;b'"]],
    [String.raw`{{lower(\"x\") + bo|dy.user.id}}`, 'body.user.id', ['body.user.id']],
    [
      String.raw`\u007b\u007b\u0075pp|er(body.user.id)}}`,
      String.raw`\u0075pper`,
      ['upper(body.user.id)', 'body.user.id'],
    ],
    ['{{body.user.`first na|me`}}', 'body.user.`first name`', ['body.user.`first name`']],
    ['{{body.items[1|].a}}', 'body.items[1].a', ['body.items[1].a']],
    ['😀😀 {{bo|dy.user.id}}', 'body.user.id', ['body.user.id']],
    ["{{if(body.us|er.id = 7; 'yes'; 'no'}}", 'body.user.id', ['body.user.id']],
    ['{{body.us|er.}}', 'body.user', ['body.user']],
    ['{{nope(bo|dy.user.id)}}', 'body.user.id', ['body.user.id']],
    ['{{body.user.id}}{{bo|dy.items}}', 'body.items', ['body.items']],
  ])('%s', async (marked, at, parts) => {
    const found = await hover(marked);
    expect([found?.at, found?.parts.map(({ source }) => source)]).toEqual([at, parts]);
  });

  test.each(['te|xt', '{{|}}'])('nothing for %s', async (marked) => {
    expect(await hover(marked)).toBeUndefined();
  });
});

describe('documentation', () => {
  test.each([
    ['{{up|per(1)}}', /upper\(text\)[\s\S]*text/],
    ['{{no|w}}', /current date and time/],
    ['{{parameters.api|Key}}', /API \\<key\\>\*\*, a field of type `password`, required/],
    ['{{bo|dy}}', /decoded body/],
    ['{{environment.time|zone}}', /environment\n+The timezone of the scenario, such as Europe\/Prague/],
    ['{{1 +| 2}}', /Adds two numbers/],
    ['{{body.us|r}}', /Why undefined.*nearest is user/],
  ])('%s', async (marked, expected) => {
    expect((await hover(marked))?.blocks.join('\n')).toMatch(expected);
  });

  test('of a directive stands at its key', async () => {
    const { text, offset } = cursor('{ "response": { "va|lid": true } }');
    const found = hoverAt(text, offset, 'communication', await ran);
    expect(found?.blocks.join('\n')).toMatch(/response\\\.valid.*success/);
  });

  test.each([
    ['{ "response": { "error": { "40|4": { "message": "x" } } } }', '"404"', /response\\\.error\\\.404/],
    ['{ "type": "urlen|coded" }', '"urlencoded"', /^`urlencoded`: \S/],
    ['{ "response": { "metadata": { "type": "|email" } } }', '"email"', /^`email`: \S/],
    ['{ "r\\u0065sp|onse": {} }', '"r\\u0065sponse"', /How the answer is read/],
    ['[{ "u|rl": "x" }]', '"url"', /Address of the request/],
    ['{ "u|rl', '"url', /Address of the request/],
  ])('of keys of a form and of known values: %s', async (marked, at, expected) => {
    const { text, offset } = cursor(marked);
    const found = hoverAt(text, offset, 'communication', await ran);
    expect(found && text.slice(found.range.start, found.range.end)).toBe(at);
    expect(found?.blocks.join('\n')).toMatch(expected);
  });

  test.each(['{ "headers": { "x-|y": 1 } }', '{ "type": "no|ne" }', '{ "headers": { "{{.|..}}": 1 } }'])(
    'nothing is known of %s',
    async (marked) => {
      const { text, offset } = cursor(marked);
      expect(hoverAt(text, offset, 'communication', await ran)).toBeUndefined();
    },
  );

  test('a guess says that it is one', async () => {
    expect((await hover('{{arrayD|iff(a; b)}}'))?.blocks.join('\n')).toMatch(/best reading/);
  });
});

describe('values', () => {
  test('stand one a line beside their source', async () => {
    const found = await hover("{{if|(body.user.id; 'x'; body.none)}}");
    const text = found && hoverValues(found, answers('x', 7, undefined), createSecretTest(await ran));
    expect(text).toBe(
      [
        '```text',
        'if(body.user.id; \'x\'; body.none)  → "x"  text',
        '  body.user.id                    → 7  number',
        '  body.none                       → undefined',
        '```',
      ].join('\n'),
    );
  });

  test('a failure says what is wrong', async () => {
    const found = await hover('{{bo|dy}}');
    expect(found && hoverValues(found, [{ ok: false, message: 'No.' }], createSecretTest(await ran))).toContain(
      '⚠ No.',
    );
  });

  test('secrets stay hidden, in what is made of them too', async () => {
    const found = await hover('{{base|64(parameters.apiKey)}}');
    const text = found && hoverValues(found, answers('bXktc2VjcmV0', 'my-secret-key'), createSecretTest(await ran));
    expect(text).toContain('••••(13)');
    expect(text).not.toMatch(/bXkt|my-secret/);
  });

  test('nothing in a value ends its code block', async () => {
    const found = await hover('{{bo|dy}}');
    const text = found && hoverValues(found, answers('```\n<img>'), createSecretTest(await ran));
    expect(text?.startsWith('````')).toBe(true);
  });
});

const answers = (...values: readonly (string | number | undefined)[]) =>
  values.map((value) => ({ ok: true, value }) as const);
