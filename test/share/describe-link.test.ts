import { describe, expect, test } from 'vitest';
import { createProject, type Project } from '../../src/project/index.ts';
import { readParameters } from '../../src/runtime/index.ts';
import {
  decodeLink,
  describeLink,
  embedCode,
  encodeLink,
  findTokens,
  linkAsMarkdown,
  type LinkInput,
  whereItFits,
  wholeProject,
  writeSharedDocument,
} from '../../src/share/index.ts';
import fc from '../support/fast-check.ts';

const parameters = `[
  { "name": "domain", "type": "text" },
  { "name": "apiKey", "type": "password" },
  { "name": "auth", "type": "select", "options": [
    { "value": "key", "nested": [{ "name": "privateKey", "type": "pkey" }] }
  ] },
  { "name": "accounts", "type": "array", "spec": [
    { "name": "user", "type": "text" }, { "name": "pin", "type": "password" }
  ] }
]`;

function input(sections: Project['sections'], values: LinkInput['values'], more: Partial<LinkInput> = {}): LinkInput {
  return {
    project: createProject({ id: 'p', name: 'My app', kind: 'basic', sections, now: new Date(0) }),
    values,
    parameters: readParameters(parameters).parameters,
    secrets: [],
    choice: wholeProject,
    ...more,
  };
}

describe('leaves out', () => {
  test('values of secret fields, nested ones and those in lists too', () => {
    const { document, leftOut } = describeLink(
      input(
        {},
        {
          domain: 'acme',
          apiKey: 'k-123456',
          auth: 'key',
          privateKey: 'PEM',
          accounts: [{ user: 'ann', pin: '1234' }],
          unknown: 'what is this?',
        },
      ),
    );
    expect(document.values).toEqual({ domain: 'acme', auth: 'key', accounts: [{ user: 'ann' }] });
    expect(leftOut.map(({ name }) => name)).toEqual([
      'parameters.apiKey',
      'parameters.privateKey',
      'parameters.accounts[0].pin',
      'parameters.unknown',
    ]);
  });

  test('common data, but not its names, comments and public values', () => {
    const common = `{
  // from the portal
  "clientId": "abc", "clientSecret": "s3cret", "nested": { "salt": "x y", "region": "eu" }, "keys": ["a", "b"], "n": 5
}`;
    const { document, leftOut } = describeLink(input({ common }, {}));
    expect(document.project.sections.common).toBe(`{
  // from the portal
  "clientId": "abc", "clientSecret": "", "nested": { "salt": "", "region": "eu" }, "keys": ["", ""], "n": 5
}`);
    expect(leftOut.map(({ name }) => name)).toEqual([
      'common.clientSecret',
      'common.nested.salt',
      'common.keys[0]',
      'common.keys[1]',
    ]);
  });

  test('common data that cannot be read', () => {
    expect(describeLink(input({ common: '{ "clientSecret": "s3' }, {})).document.project.sections.common).toBe('{}');
  });

  test('a secret that stands in another section, in any spelling', () => {
    const secret = 'pass "word" / & 1';
    const scenarios = JSON.stringify([{ name: 'ok', echo: secret, url: `https://a/?k=${encodeURIComponent(secret)}` }]);
    const { document, leftOut } = describeLink(input({ scenarios }, { apiKey: secret }));
    expect(document.project.sections.scenarios).toBe(
      '[{"name":"ok","echo":"(left out)","url":"https://a/?k=(left out)"}]',
    );
    expect(leftOut.map(({ name }) => name)).toEqual(['parameters.apiKey', 'scenarios']);
  });

  test('a secret of a field that is gone, of any shape, and as a form is sent', () => {
    const communication = '{ "body": "x=first+%28secret%29+one", "url": "https://a/?k=first%20(secret)%20one" }';
    const { document } = describeLink(input({ communication }, { old: { keys: ['first (secret) one'] } }));
    expect(JSON.stringify(document)).not.toContain('secret');
  });

  test('a secret written with escapes', () => {
    const secret = 'Zx81/"secret"';
    const escaped = (text: string): string =>
      text.replaceAll(/[^]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const communication = `{ "a": "x${escaped(secret)}y\\u00e9", "b": "Zx\\u0038\\u0031\\/\\"secret\\"", "c": "\\u00e9" }`;
    const functions = `const k = '${escaped(secret)}'; // \\u`;
    const { document } = describeLink(input({ communication, functions }, { apiKey: secret }));
    expect(document.project.sections).toEqual({
      communication: '{ "a": "x(left out)y\\u00e9", "b": "(left out)", "c": "\\u00e9" }',
      functions: "const k = '(left out)'; // \\u",
    });
    const short = describeLink(
      input({ communication: `["${escaped('abc')}", "abcd", "{\\"k\\":\\"abc\\"}"]` }, { apiKey: 'abc' }),
    );
    expect(short.document.project.sections.communication).toBe('["(left out)", "abcd", "{\\"k\\":\\"(left out)\\"}"]');
  });

  test('a short secret only where it is a whole text', () => {
    const scenarios = '[{"name":"test run","body":{"echo":"test"}}]';
    const { document } = describeLink(input({ scenarios }, { apiKey: 'test' }));
    expect(document.project.sections.scenarios).toBe('[{"name":"test run","body":{"echo":"(left out)"}}]');
  });

  test('a scenario named like a secret, in the choice too', () => {
    const scenarios = '[{"name":"k-123456"}]';
    const given = input({ scenarios }, { apiKey: 'k-123456' });
    const named = { ...given, project: { ...given.project, selectedScenario: 'k-123456' } };
    expect(describeLink(named).document.project).toMatchObject({
      selectedScenario: '(left out)',
      sections: { scenarios: '[{"name":"(left out)"}]' },
    });
    const choice = { ...wholeProject, scenarios: false };
    expect(describeLink({ ...named, choice }).document.project.selectedScenario).toBe('');
  });

  test('what is typed into a plain text field whose name says that it is a secret', () => {
    const fields = ['apiKey', 'client_secret', 'apiKeyHeader'].map((name) => ({ name, type: 'text' }));
    const values = { apiKey: 'k-123456', client_secret: 'c-123456', apiKeyHeader: 'X-Key' };
    const { document } = describeLink(
      input({}, values, { parameters: readParameters(JSON.stringify(fields)).parameters }),
    );
    expect(document.values).toEqual({ apiKeyHeader: 'X-Key' });
  });

  test('common data named like a session', () => {
    const common = '{"sid":"a1","session_id":"a2","accountId":"a3","id":"a4"}';
    expect(describeLink(input({ common }, {})).document.project.sections.common).toBe(
      '{"sid":"","session_id":"","accountId":"a3","id":"a4"}',
    );
  });

  test('a secret that begins with a quote, and leaves the text whole', () => {
    const communication = JSON.stringify({ a: '"abcdefg', b: 'x"abcdefg"y' });
    const { document } = describeLink(input({ communication }, { apiKey: '"abcdefg' }));
    expect(JSON.parse(document.project.sections.communication ?? '')).toEqual({ a: '(left out)', b: 'x(left out)"y' });
  });

  test('what the author did not choose', () => {
    const sections = { communication: '{}', scenarios: '[]', base: '{}', module: '{}' };
    const choice = { scenarios: false, module: false, values: false };
    const { document, parts } = describeLink(input(sections, { domain: 'acme' }, { choice }));
    expect(document.project.sections).toEqual({ communication: '{}' });
    expect(document.values).toEqual({});
    expect(parts.map(({ name, included }) => [name, included])).toEqual([
      ['definition', true],
      ['scenarios', false],
      ['module', false],
      ['values', false],
    ]);
  });
});

test('no secret is ever in a link', async () => {
  const secret = fc.string({ unit: 'grapheme', minLength: 8, maxLength: 40 }).filter((text) => text.trim().length >= 8);
  await fc.assert(
    fc.asyncProperty(secret, secret, fc.string(), async (typed, stored, noise) => {
      const sections = {
        communication: JSON.stringify({ url: `https://a.example/${typed}`, headers: { h: `${noise}${stored}` } }),
        functions: `const key = ${JSON.stringify(typed)};`,
        scenarios: JSON.stringify([{ name: 'ok', mocks: [{ body: { [stored]: typed } }] }]),
        common: JSON.stringify({ clientSecret: noise }),
      };
      const given = input(sections, { apiKey: typed, domain: `x${stored}y` }, { secrets: [stored] });
      const { document } = describeLink(given);
      const decoded = await decodeLink(await encodeLink(document));
      const text = writeSharedDocument(document) + JSON.stringify(decoded);
      const texts = Object.values(decoded.ok ? decoded.value.project.sections : {}).join('\n');
      for (const leak of [typed, stored]) {
        // A secret that is part of our own wording or of the noise cannot be told from it.
        if ('(left out)https://a.example/clientSecretscenarios'.includes(leak)) continue;
        expect(texts).not.toContain(leak);
        expect(text).not.toContain(JSON.stringify(leak).slice(1, -1));
      }
    }),
    { numRuns: 200 },
  );
});

describe('names what looks like a token', () => {
  test.each([
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcDEF123', 'a JSON Web Token'],
    [`sk_${'live'}_abcdefghijklmnop`, 'a Stripe key'],
    [`AKIA${'IOSFODNN7EXAMPLE'}`, 'an AWS access key'],
    [`ghp_${'a1B2'.repeat(9)}`, 'a GitHub token'],
    [`xoxb-${'1234567890'}-abc`, 'a Slack token'],
    ['-----BEGIN RSA PRIVATE KEY-----', 'a private key'],
    ['https://ann:pa55@api.example.com', 'a password in an address'],
    ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', 'a long random text'],
    ['dGhpcyBpcyBhIHNlY3JldCB0aGF0IGlzIHZlcnkgbG9uZyAxMjM0NTY3ODk=', 'a long random text'],
  ])('%s', (token, what) => {
    const text = `{ "headers": { "x": "before ${token} after" } }`;
    const [found, ...more] = findTokens(text);
    expect(found?.what).toBe(what);
    expect(more).toEqual([]);
    expect(text.slice(found?.range.start, found?.range.end).trim()).toContain(token.slice(0, 16));
    expect(found?.shown).not.toContain(token);
  });

  test.each([
    '{"url": "https://api.example.com/v2/organisations/everything/reports/monthly/summary"}',
    '{"authorization": "Basic {{base64(parameters.username + \':\' + parameters.password)}}"}',
    `{"line": "${'='.repeat(80)}", "row": "${'A1'.repeat(40)}"}`,
    '{"id": "123e4567-e89b-12d3-a456-426614174000"}',
  ])('not %s', (text) => {
    expect(findTokens(text)).toEqual([]);
  });
});

describe('words for other places', () => {
  test('markdown with a hostile name', () => {
    expect(linkAsMarkdown('a](javascript:alert(1)) <img>\n# b', 'https://p.example/#1.x')).toBe(
      '[a\\]\\(javascript:alert\\(1\\)\\) \\<img\\> \\# b, a Make connection in the IML playground](https://p.example/#1.x)',
    );
  });

  test('embed code with a hostile name', () => {
    const code = embedCode('"><script>alert(1)</script>', 'https://p.example/', '#1.abc');
    expect(code).toContain('src="https://p.example/?embed#1.abc"');
    expect(code).not.toContain('<script');
  });

  test.each([
    [2000, 'Fits everywhere, chat too.'],
    [2001, 'Too long for a chat message; fits pages and tickets.'],
    [32_000, 'Long: fits the address bar and files. Some pages will cut it.'],
    [32_001, 'Too long for many programs. Send the project as a file instead.'],
  ])('%i characters: %s', (length, phrase) => {
    expect(whereItFits(length)).toBe(phrase);
  });
});
