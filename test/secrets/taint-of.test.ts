import { describe, expect, test } from 'vitest';
import { readParameters, type TraceEvent } from '../../src/runtime/index.ts';
import {
  findLeaks,
  maskText,
  missingPaths,
  extendSanitize,
  sanitizePath,
  taintOf,
  redact,
} from '../../src/secrets/index.ts';
import fc from '../support/fast-check.ts';
import { runDefinition } from '../support/run-definition.ts';

const parameters = '[{"name":"apiKey","type":"password"},{"name":"domain","type":"text"}]';
const values = { apiKey: 'key 4711?', domain: 'acme-corp' };

async function taintAfter(communication: unknown, body: unknown = {}, common?: Record<string, string>) {
  const { events, result } = await runDefinition({
    communication,
    parameters,
    values,
    mocks: [{ match: {}, headers: { 'content-type': 'application/json' }, body: body as Record<string, string> }],
  });
  const taint = taintOf({ parameters: readParameters(parameters).parameters, values, common, events });
  return { taint, events, result };
}

const read = (expression: string) => ({ url: 'https://x.test', headers: { h: expression } });

describe('a secret is found in what is made of it', () => {
  test.each([
    ['as typed', 'parameters.apiKey'],
    ['joined', "'a' + parameters.apiKey + ':' + parameters.domain"],
    ['joined and encoded', "base64(parameters.apiKey + ':' + parameters.domain)"],
    ['hashed', 'sha256(parameters.apiKey)'],
    ['hashed with something else', "sha512(parameters.domain + parameters.apiKey; 'base64')"],
    ['as the key of an HMAC', "sha256(parameters.domain; 'hex'; parameters.apiKey)"],
    ['for URLs', 'encodeURL(parameters.apiKey)'],
    ['through connection', 'md5(connection.apiKey + 1)'],
    ['in upper case', 'upper(parameters.apiKey + 1)'],
  ])('%s', async (_what, expression) => {
    const { taint, events } = await taintAfter(read(`{{${expression}}}`));
    const sent = events.flatMap((event) => (event.kind === 'request' ? event.request.headers : []));
    const header = sent.find(([name]) => name === 'h')?.[1] ?? '';
    expect(
      maskText(
        header,
        taint.texts.map(({ text }) => text),
      ),
    ).toContain('••••');
  });

  test.each([
    ['a choice made by it', "if(parameters.apiKey; 'Bearer'; 'none')", 'Bearer'],
    ['its length', 'length(parameters.apiKey) * 1000', '9000'],
    ['another field', 'base64(parameters.domain)', 'YWNtZS1jb3Jw'],
  ])('%s stays readable', async (_what, expression, shown) => {
    const { taint } = await taintAfter(read(`{{${expression}}}`));
    expect(
      maskText(
        shown,
        taint.texts.map(({ text }) => text),
      ),
    ).toBe(shown);
  });

  test.each([
    [{ access_token: 'tok-12345', token_type: 'Bearer' }, 'tok-12345', 'Bearer'],
    [{ data: { refreshToken: 'ref-12345', name: 'Annabel' } }, 'ref-12345', 'Annabel'],
  ])('tokens of an answer: %j', async (body, hidden, shown) => {
    const { taint } = await taintAfter(read('x'), body);
    const mask = (text: string) =>
      maskText(
        text,
        taint.texts.map(({ text: secret }) => secret),
      );
    expect(mask(`a ${hidden} b`)).toBe('a •••••••• b');
    expect(mask(shown)).toBe(shown);
  });

  test('common data, but not the public id and addresses in it', async () => {
    const common = { clientId: 'public-id', clientSecret: 'very-secret', host: 'https://api.x.test' };
    const { taint } = await taintAfter(read('x'), {}, common);
    const texts = taint.texts.map(({ text }) => text);
    expect(texts).toContain('very-secret');
    expect(texts).not.toContain('public-id');
    expect(texts).not.toContain('https://api.x.test');
  });
});

describe('a secret is found wherever the form keeps it', () => {
  const password = { name: 'inner', type: 'password' };
  test.each([
    ['in a collection', { name: 'outer', type: 'collection', spec: [password] }, { outer: { inner: 'secret-1' } }],
    ['in the items of a list', { name: 'outer', type: 'array', spec: [password] }, { outer: [{ inner: 'secret-1' }] }],
    ['as an item of a list', { name: 'outer', type: 'array', spec: password }, { outer: ['secret-1'] }],
    ['under a choice', select({ store: [{ value: 'a', nested: [password] }] }), { outer: 'a', inner: 'secret-1' }],
    ['under no choice', select({ store: [], placeholder: { nested: [password] } }), { inner: 'secret-1' }],
  ])('%s', (_what, field, typed) => {
    const form = readParameters(JSON.stringify([field])).parameters;
    const texts = (source: Partial<Parameters<typeof taintOf>[0]>) =>
      taintOf({ parameters: form, values: {}, events: [], ...source }).texts.map(({ text }) => text);
    expect(texts({ values: typed })).toContain('secret-1');
    const stored: TraceEvent = {
      kind: 'variable',
      name: 'data',
      value: typed,
      runId: 'r',
      seq: 1,
      step: 'info',
      phase: 'data',
    };
    expect(texts({ events: [stored] })).toContain('secret-1');
  });

  function select(options: object) {
    return { name: 'outer', type: 'select', options };
  }
});

describe('leaks', () => {
  const taint = { texts: [{ text: 'secret-1', origin: 'parameters.apiKey', form: 'as it is' }] };

  test.each([
    [{ request: { url: 'https://x.test?k=secret-1', qs: { k: 'secret-1' } } }, ['request.qs.k']],
    [{ request: { url: 'https://x.test?k=secret-1' } }, ['request.url']],
    [{ request: { url: 'https://x.test', headers: { 'x-key': 'Bearer secret-1' } } }, ['request.headers.x-key']],
    [{ response: { body: { list: ['a', { 'odd name': 'secret-1' }] } } }, ['response.body.list[2].`odd name`']],
    [{ request: { body: { 'secret-1': { a: 'secret-1' }, b: 'secret-1' } } }, ['request.body']],
    [{ request: { url: 'https://x.test' } }, []],
  ])('%j lacks %j', (entry, paths) => expect(missingPaths(entry, taint)).toEqual(paths));

  test('are told with their place', () => {
    expect(findLeaks({ a: ['x', 'has secret-1 in it'] }, taint)).toMatchObject([{ path: ['a', 1] }]);
    expect(sanitizePath(['response', 'body', 0, 'a b'])).toBe('response.body[1].`a b`');
  });

  test.each([
    ['{\n  // mine\n  "url": "x"\n}', [], '"sanitize": ["request.headers.a"]'],
    ['{ "log": { "sanitize": [ "old" /* keep */ ] } }', [], '/* keep */'],
    ['{ "log": { "sanitize": "old" } }', [], '["old", "request.headers.a"]'],
    ['{ "info": { "url": "x" } }', ['info'], '"request.headers.a"'],
  ])('extending %s keeps what is there', (text, path, expected) => {
    const edited = extendSanitize(text, path, ['request.headers.a']);
    expect(edited).toContain(expected);
    if (text.includes('// mine')) expect(edited).toContain('// mine');
    expect(edited).toContain('request.headers.a');
  });
});

test('a redacted run holds no secret, not even in bytes', async () => {
  const { taint, events, result } = await taintAfter(read('{{base64(parameters.apiKey)}}'), { echo: values.apiKey });
  const text = JSON.stringify(redact({ events, result }, taint));
  expect(text).not.toContain(values.apiKey);
  for (const event of redact(events, taint)) {
    if (event.kind === 'response') expect(new TextDecoder().decode(event.response.body)).toBe('{"echo":"••••••••"}');
  }
});

describe('what is no secret stays readable', () => {
  const shown = (values: Record<string, string>, text: string) => {
    const taint = taintOf({ parameters: readParameters(parameters).parameters, values, events: [] });
    return maskText(
      text,
      taint.texts.map(({ text: secret }) => secret),
    );
  };
  test.each([
    ['a', 'a man a plan'],
    ['abc', 'abcdef abc'],
    ['1234', 'status 200, 12 bytes, id 4711, 2025-03-10T12:00:00.000Z'],
    ['test', 'https://x.example/latent/tests and TES'.replace('tests', 'tea')],
  ])('with the secret %j: %s', (apiKey, text) => {
    expect(shown({ apiKey }, text)).toBe(text);
  });

  test('a number of the record that looks like a secret stays one; a number of the user does not', () => {
    const taint = taintOf({
      parameters: readParameters(parameters).parameters,
      values: { apiKey: '1234' },
      events: [],
    });
    const record = {
      kind: 'evaluated',
      location: { range: { start: 1234, end: 12_345 } },
      durationMs: 1234,
      value: { pin: 1234 },
    };
    expect(redact(record, taint)).toEqual({ ...record, value: { pin: '••••••••' } });
  });

  test('a member of the user that is called like one of ours hides its secret', () => {
    const taint = taintOf({
      parameters: readParameters(parameters).parameters,
      values: { apiKey: 'status-key' },
      events: [],
    });
    expect(redact({ kind: 'response', decoded: { kind: 'status-key', action: 'status-key' } }, taint)).toEqual({
      kind: 'response',
      decoded: { kind: '••••••••', action: '••••••••' },
    });
  });
});

describe('secrets that overlap leave no rest of each other', () => {
  test.each([
    ['abcdefgh', ['abcd', 'bcdefgh'], '••••••••'],
    ['xabcdx', ['abcd'], 'x••••••••x'],
    ['abcdabcd', ['abcd'], '••••••••••••••••'],
    ['aaaaaa', ['aaaa'], '••••••••'],
    ['••••', ['••••'], '••••'],
  ])('%s without %j', (text, secrets, masked) => {
    expect(maskText(text, secrets)).toBe(masked);
  });
});

test.each([
  ['oauth_token=tok-4711&oauth_token_secret=sec%2F4711', 'tok-4711 sec/4711 sec%2F4711'],
  ['{"access_token":"tok-4711", broken', 'tok-4711'],
  ['<access_token>tok-4711</access_token>', 'tok-4711'],
])('credentials in a text that was not taken apart: %s', async (body, credentials) => {
  const { events } = await runDefinition({
    communication: { url: 'https://x.test', response: { type: 'text' } },
    mocks: [{ match: {}, body }],
  });
  const taint = taintOf({ parameters: [], values: {}, events });
  const secrets = taint.texts.map(({ text }) => text);
  for (const credential of credentials.split(' ')) expect(maskText(credential, secrets)).toBe('••••••••');
});

test('whatever the secrets, none is left in a masked text, and what is none of them stays', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 40 }),
      fc.array(letters),
      (text, secrets) => {
        const hidden = [...text].map(() => false);
        for (const secret of secrets)
          for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1))
            hidden.fill(true, at, at + secret.length);
        const masked = maskText(text, secrets);
        for (const secret of secrets) expect(masked).not.toContain(secret);
        expect(masked.replaceAll('•', '')).toBe([...text].filter((_, at) => !hidden[at]).join(''));
      },
    ),
  );
});
