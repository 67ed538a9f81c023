import { describe, expect, test } from 'vitest';
import { completeAt, type Completion, type LanguageContext } from '../../src/language/index.ts';
import { cursor } from '../support/cursor.ts';
import { languageContext, ranContext } from '../support/language-context.ts';

const parameters = `[
  { "name": "apiKey", "type": "password", "label": "API key" },
  { "name": "domain", "type": "text", "help": "Without https." },
  { "name": "more", "type": "boolean", "nested": [{ "name": "inner", "type": "number" }] }
]`;
const values = { apiKey: 'my-secret-key', domain: 'acme' };
const body = { user: { id: 7, 'first name': 'Ada' }, items: [{ sku: 'a-1', count: 2 }], ok: true };
const mocks = [{ match: {}, status: 200, headers: { 'content-type': 'application/json', 'x-rate-limit': '9' }, body }];

const around = (url: string, response: string): string =>
  `{ "url": "https://a.example/${url}", "response": { ${response} } }`;

/** A run of a plain definition, as the state in which its author goes on to type. */
const ran: Promise<LanguageContext> = ranContext(
  { sections: { communication: around('', '"uid": "1"'), parameters, common: '{"clientId":"id-1"}' }, values },
  { mocks },
);

async function complete(marked: string, parts: Partial<LanguageContext> = {}): Promise<readonly Completion[]> {
  const { text, offset } = cursor(marked);
  return completeAt(text, offset, 'communication', { ...(await ran), ...parts });
}

const labels = async (marked: string, parts?: Partial<LanguageContext>): Promise<readonly string[]> =>
  (await complete(marked, parts)).map(({ label }) => label);

/** The text after the first completion with a label was taken. */
async function taken(marked: string, label: string): Promise<string | undefined> {
  const { text } = cursor(marked);
  const found = (await complete(marked)).find((completion) => completion.label === label);
  return found && text.slice(0, found.range.start) + found.insert + text.slice(found.range.end);
}

describe('members come from reality', () => {
  test.each([
    ['{{body.|}}', ['user', 'items', 'ok']],
    ['{{body.user.|}}', ['id', 'first name']],
    ['{{body.items[1].|}}', ['sku', 'count']],
    ['{{body.items.|}}', ['[1]', '[1].sku', '[1].count']],
    ['{{headers.|}}', ['content-type', 'x-rate-limit']],
    ['{{parameters.|}}', ['apiKey', 'domain', 'more', 'inner']],
    ['{{connection.|}}', ['apiKey', 'domain', 'more', 'inner']],
    ['{{common.|}}', ['clientId']],
    ['{{environment.|}}', ['timezone', 'debug']],
    ['{{nobody.|}}', []],
    ['{{first(body.items).|}}', []],
  ])('%s', async (expression, expected) => {
    expect(await labels(around('', `"uid": "${expression}"`))).toEqual(expected);
  });

  test('with type and sample', async () => {
    const found = await complete(around('', '"uid": "{{body.|}}"'));
    expect(found.map(({ detail }) => detail)).toEqual([
      'collection 2 { id: 7, first name: "Ada" }',
      'list 1 [{ sku: "a-1", count: 2 }]',
      'boolean true',
    ]);
  });

  test('a secret shows how long it is, and no more', async () => {
    const found = await complete(around('{{parameters.|}}', ''));
    expect(found[0]).toMatchObject({ label: 'apiKey', detail: 'text ••••(13)' });
    expect(JSON.stringify(found)).not.toContain('my-secret');
    expect(found[1]).toMatchObject({ label: 'domain', detail: 'text "acme"' });
    expect(found[1]?.documentation).toContain('Without https.');
  });

  test('before any run the reply of the selected scenario stands in', async () => {
    const context = languageContext({ scenario: { name: 'ok', mocks: [{ match: {}, body: '{"a":1}' }] } });
    const { text, offset } = cursor(around('', '"uid": "{{body.|}}"'));
    expect(completeAt(text, offset, 'communication', context).map(({ label }) => label)).toEqual(['a']);
  });
});

describe('first names', () => {
  test('are the variables that have a value here', async () => {
    const request = await labels(around('{{|}}', ''));
    expect(request.slice(0, 6)).toEqual(['parameters', 'connection', 'data', 'temp', 'common', 'environment']);
    expect(request).not.toContain('body');
    expect(request).toContain('base64');
    expect(request).toContain('now');
    const response = await labels(around('', '"uid": "{{|}}"'));
    expect(response.slice(0, 4)).toEqual(['body', 'statusCode', 'headers', 'parameters']);
    expect(response).not.toContain('query');
  });

  test('functions come with signature, docs and example', async () => {
    const found = (await complete(around('{{ba|}}', ''))).find(({ label }) => label === 'base64');
    expect(found).toMatchObject({ detail: '(value)', insert: 'base64($1)$0', snippet: true, next: 'signature' });
    expect(found?.documentation).toMatch(/base64\('Make'\)` → `"TWFrZQ=="`/);
  });
});

describe('fields and common data are found by their own names', () => {
  test('with the variable they are read through', async () => {
    const found = await labels(around('{{api|}}', ''));
    expect(found).toEqual(expect.arrayContaining(['parameters.apiKey', 'parameters.inner', 'common.clientId']));
    expect(found.indexOf('parameters.apiKey')).toBeLessThan(found.indexOf('if'));
    expect(await taken(around('{{api|}}', ''), 'parameters.apiKey')).toBe(around('{{parameters.apiKey}}', ''));
  });
});

describe('what is inserted', () => {
  test.each([
    ['"uid": "{{body.items[|].sku}}"', '1', '"uid": "{{body.items[1].sku}}"'],
    ['"uid": "{{map(body.items; |)}}"', "'sku'", '"uid": "{{map(body.items; \'sku\')}}"'],
    ['"uid": "{{sha256(body.ok; he|)}}"', "'hex'", '"uid": "{{sha256(body.ok; \'hex\')}}"'],
    ['"uid": "{{formatDate(now, |)}}"', "'YYYY-MM-DD'", '"uid": "{{formatDate(now, \'YYYY-MM-DD\')}}"'],
    ['"uid": "{{body.us|}}"', 'user', '"uid": "{{body.user}}"'],
    ['"uid": "{{body.us|er}}"', 'ok', '"uid": "{{body.ok}}"'],
    ['"uid": "{{headers.|}}"', 'content-type', '"uid": "{{headers.`content-type`}}"'],
    ['"uid": "{{headers.`x|`}}"', 'x-rate-limit', '"uid": "{{headers.`x-rate-limit`}}"'],
    ['"uid": "{{headers.x-|}}"', 'x-rate-limit', '"uid": "{{headers.`x-rate-limit`}}"'],
    ['"uid": "{{headers.x-rate-l|}} x"', 'x-rate-limit', '"uid": "{{headers.`x-rate-limit`}} x"'],
    ['"uid": "{{up|(body.ok)}}"', 'lower', '"uid": "{{lower(body.ok)}}"'],
    ['"uid": "{{upper(ba|se64(body.ok))}}"', 'md5', '"uid": "{{upper(md5(body.ok))}}"'],
    ['"uid": "{{sha256(body.ok; \'|\')}}"', 'base64', '"uid": "{{sha256(body.ok; \'base64\')}}"'],
    ['"uid": "{{dateDiff(now; now; \'|\')}}"', 'RH', '"uid": "{{dateDiff(now; now; \'RH\')}}"'],
    ['"uid": "{{jwt(body; temp.a, \'RS|\')}}"', 'RS256', '"uid": "{{jwt(body; temp.a, \'RS256\')}}"'],
    ['"uid": "{{body.user.fi|}}"', 'first name', '"uid": "{{body.user.`first name`}}"'],
    ['"uid": "{{body.items.|}}"', '[1].sku', '"uid": "{{body.items[1].sku}}"'],
    ['"uid": "\\n{{body.|}}"', 'ok', '"uid": "\\n{{body.ok}}"'],
    ['"uid": "{{n|}}"', 'now', '"uid": "{{now}}"'],
    ['"uid": "{{map(body.items; \'s|\')}}"', 'sku', '"uid": "{{map(body.items; \'sku\')}}"'],
    ['"uid": "{{get(body.user; \'|\')}}"', 'id', '"uid": "{{get(body.user; \'id\')}}"'],
    ['"uid": "{{formatDate(now; \'|\')}}"', 'YYYY-MM-DD', '"uid": "{{formatDate(now; \'YYYY-MM-DD\')}}"'],
  ])('%s', async (marked, label, expected) => {
    expect(await taken(around('', marked), label)).toBe(around('', expected));
  });

  test('nothing is offered inside of other texts', async () => {
    expect(await labels(around('', '"uid": "{{upper(\'|\')}}"'))).toEqual([]);
  });
});

test.each<[typed: string, name: string, filter: string]>([
  ['headers.x', 'x-rate-limit', 'x-rate-limit'],
  ['headers.`x', 'x-rate-limit', '`x-rate-limit`'],
  ['body.`o`', 'ok', '`ok`'],
  ['body.o', 'ok', 'ok'],
])('%s| finds %s', async (typed, name, filter) => {
  const found = await complete(around('', `"uid": "{{${typed}|}}"`));
  expect(found.find(({ label }) => label === name)?.filter).toBe(filter);
});

describe('what a definition writes is offered in the order of evaluation', () => {
  const oauth = (at: Record<string, string>): string => `{
    "token": [{
      "temp": { "first": "${at['temp'] ?? ''}" },
      "url": "${at['url'] ?? ''}",
      "response": { "temp": { "second": "1" }, "data": { "accessToken": "{{body.t}}", "x": "${at['data'] ?? ''}" } }
    }, { "url": "${at['other'] ?? ''}" }],
    "authorize": { "temp": { "verifier": "v" }, "response": { "temp": { "code": "${at['query'] ?? ''}" } } },
    "info": { "response": { "uid": "${at['uid'] ?? ''}" } }
  }`;
  const names = async (where: string, expression: string): Promise<readonly string[]> => {
    const found = await complete(oauth({ [where]: expression }), {
      kind: 'oauth2',
      events: [],
      sections: {},
      values: {},
    });
    return found.map(({ label, dim }) => (dim === true ? `(${label})` : label));
  };

  test.each([
    ['temp', '{{temp.|}}', ['verifier', 'code', '(first)', '(second)']],
    ['url', '{{temp.|}}', ['verifier', 'code', 'first', '(second)']],
    ['data', '{{temp.|}}', ['verifier', 'code', 'first', 'second']],
    ['data', '{{data.|}}', ['(accessToken)', '(x)']],
    ['other', '{{connection.|}}', ['accessToken', 'x']],
    ['uid', '{{connection.|}}', ['accessToken', 'x']],
    ['query', '{{query.|}}', ['code', 'state', 'error', 'error_description']],
    ['url', '{{oauth.|}}', ['scope', 'localRedirectUri', 'makeRedirectUri', 'redirectUri', 'state']],
  ])('%s %s', async (where, expression, expected) => {
    expect(await names(where, expression)).toEqual(expected);
  });
});
