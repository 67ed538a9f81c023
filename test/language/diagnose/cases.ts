import type { ConnectionKind, SectionName } from '../../../src/project/index.ts';

/** A text of which the marked part, `⟦…⟧`, has a problem. */
export interface ProblemCase {
  readonly code: string;
  /** Of the section; the others stand in `sections`. */
  readonly text: string;
  readonly section: SectionName;
  readonly kind: ConnectionKind;
  readonly sections: Readonly<Partial<Record<SectionName, string>>>;
}

type Rest = Partial<Omit<ProblemCase, 'code' | 'text'>>;

const of = (code: string, text: string, rest: Rest = {}): ProblemCase => ({
  code,
  text,
  section: 'communication',
  kind: 'basic',
  sections: {},
  ...rest,
});

const iml = (code: string, expression: string, rest: Rest = {}): ProblemCase =>
  of(code, `{ "response": { "data": { "x": "${expression}" } } }`, rest);

const form = { section: 'parameters' } as const;
const oauth2 = { kind: 'oauth2' } as const;
const scenarios = { section: 'scenarios' } as const;
const functions = { section: 'functions' } as const;
const scopes = { section: 'scopes' } as const;
const key = { sections: { parameters: '[{ "name": "key", "type": "password" }]' } };
const long = 'x'.repeat(513);

/** At least one for each code of the catalogue; what has a fix is mended by it. */
export const cases: readonly ProblemCase[] = [
  of('invalid-symbol', '{ "url": ⟦abc⟧ }'),
  of('invalid-number', '{ "x": ⟦1.⟧ }', { section: 'common' }),
  of('property-name-expected', '{ "temp": {⟦{⟧ "a": 1 } } }'),
  of('value-expected', '{ "url": ⟦}⟧'),
  of('missing-colon', '{ "url" ⟦"x"⟧ }'),
  of('missing-comma', '{ "method": "GET" ⟦"url"⟧: "https://h.test" }'),
  of('missing-brace', '{ "url": "https://h.test⟦"⟧'),
  of('missing-bracket', '[⟦1⟧', { section: 'scopes' }),
  of('text-after-end', '{ } ⟦{⟧ }'),
  of('unclosed-comment', '{} ⟦/* a⟧'),
  of('unclosed-string', '{ "url": ⟦"abc⟧\n}'),
  of('invalid-unicode', '{ "url": ⟦"\\u00"⟧ }'),
  of('invalid-escape', '{ "url": ⟦"\\q"⟧ }'),
  of('invalid-character', '{ "url": ⟦"a\tb"⟧ }'),
  of('too-deep', `${'['.repeat(200)}⟦[⟧${']'.repeat(201)}`, { section: 'common' }),
  of('duplicate-key', '{\n  ⟦"url"⟧: "https://a.test", // first\n  "method": "GET",\n  "url": "https://b.test"\n}'),

  of('wrong-type', '{ "log": { "sanitize": ⟦"request.body"⟧ } }'),
  of('wrong-type', '[{ "name": "a", "type": "text", "required": ⟦"true"⟧ }]', form),
  of('wrong-type', '{ "headers": ⟦5⟧ }'),
  of('wrong-type', '{ "baseUrl": ⟦true⟧ }', { section: 'base' }),
  of('unknown-value', '{ "method": ⟦"PSOT"⟧ }'),
  of('unknown-value', '{ "type": ⟦"urlencode"⟧ }'),
  of('unknown-value', '{ "response": { "error": { "type": ⟦"RunTimeError"⟧ } } }'),
  of('unknown-value', '{ "response": { "metadata": { "type": ⟦"mail"⟧ } } }'),
  of('unknown-property', '{ "log": { ⟦"sanitise"⟧: [] } }'),
  of('unknown-property', '{ "response": { "error": { "4040": 1, ⟦"massage"⟧: "no" } } }'),
  of('missing-property', '{ "response": { "valid": ⟦{ "message": "no" }⟧ } }'),
  of('too-long', `{ "url": ⟦"https://h.test/${long}"⟧ }`),
  of('too-long', `{ "response": { "error": { "message": ⟦"${long}${long}"⟧ } } }`),
  of('out-of-range', '{ "timeout": ⟦300001⟧ }', { section: 'base' }),
  of('static-only', '{ "followRedirects": ⟦"{{parameters.x}}"⟧ }'),
  of('deprecated', '{ "rejectUnauthorized": ⟦false⟧ }'),
  of('unknown-directive', '{ ⟦"hedaers"⟧: {} }'),
  of('unknown-directive', '{ "url": "https://h.test", ⟦"zzzzzz"⟧: 1 }'),
  of(
    'directive-not-available',
    '{\n  "url": "https://h.test", // keep\n  ⟦"pagination"⟧: { "qs": {} }, // drop\n  "qs": {}\n}',
  ),
  of('directive-not-available', '{ "response": { "output": 1, ⟦"iterate"⟧: "{{body}}" } }'),
  of('directive-not-available', '{ "info": { "response": { ⟦"scope"⟧: "{{body.scope}}" } }, "token": { } }', oauth2),
  of('directive-not-available', '{ ⟦"endpoint"⟧: "x" }', { section: 'base' }),
  of('unknown-directive', '{\r\n\t"url": "https://h.test",\r\n\t⟦"valid"⟧: true // all\r\n}'),
  of('unknown-directive', '{\n  ⟦"error"⟧: {\n    "message": "no"\n  }, // told\n  "response": { "valid": true }\n}'),
  of('unknown-directive', '{ "info": { "response": { ⟦"headers"⟧: {\n  "a": 1 }, "valid": true } } }', oauth2),
  of('unknown-directive', '{ "url": "/x", "output": 1, ⟦"hedaers"⟧: 1 }', { section: 'module' }),
  of('unknown-directive', '[{ ⟦"valid"⟧: true }]', { section: 'module' }),
  of('unknown-directive', '{ ⟦"baseUrl"⟧: "https://h.test" }', { section: 'module' }),
  of('unknown-directive', '{ ⟦"authorize"⟧: {} }', { section: 'base' }),
  of('connection-only', '{ "url": "/x", "response": { ⟦"metadata"⟧: { "value": "a" }, "output": 1 } }', {
    section: 'module',
  }),
  of('connection-only', '{ "response": { ⟦"data"⟧: { "id": 1 } } }', { section: 'module' }),
  of('no-effect', '{ "response": { ⟦"expires"⟧: "{{now}}" } }'),
  of('only-in-info', '{ "token": { "response": { ⟦"uid"⟧: "{{body.id}}" } } }', oauth2),
  of('single-request-only', '⟦[{ "url": "https://a.test" }, { "url": "https://b.test" }]⟧'),
  of('unknown-step', '{ ⟦"tokens"⟧: {} }', oauth2),
  of('unknown-step', '{ "info": {}, ⟦"refresh"⟧: {} }', { kind: 'oauth1' }),
  of('not-an-object', '⟦5⟧'),

  of('relative-url', '{ "url": ⟦"/me"⟧ }', { sections: { base: '{ "baseUrl": "https://h.test/v1/" }' } }),
  of('insecure-url', '{ "url": ⟦"http://h.test"⟧ }'),
  of('template-host', '{ "url": ⟦"https://www.example.com/me"⟧ }'),
  of('missing-url', '{ ⟦"info"⟧: {} }', oauth2),
  of('unchecked', '⟦{⟧}'),
  of('body-ignored', '{\n  "url": "https://h.test",\n  ⟦"body"⟧: {}\n}'),
  of('body-ignored', '{ "url": "https://h.test", "method": "GET", ⟦"body"⟧: {} }'),
  of('missing-body', '{ "url": "https://h.test", "method": ⟦"PUT"⟧ }'),
  of('type-without-body', '{ "url": "https://h.test", "type": ⟦"json"⟧ }'),
  of('ca-not-available', '{ "ca": ⟦"x"⟧ }'),
  of('gzip-ignored', '{ "gzip": ⟦true⟧ }'),
  of('repeat-not-simulated', '{ ⟦"repeat"⟧: {} }'),
  of('timeout-undocumented', '{ "timeout": ⟦5⟧ }'),
  of('no-default-type', '{ "url": "https://h.test", "response": { ⟦"type"⟧: { "200": "json" } } }'),
  of('unused-in-authorize', '{ "authorize": { "url": "https://h.test", "method": ⟦"GET"⟧ } }', oauth2),
  of(
    'missing-valid',
    '{\n  "url": "https://h.test",\n  ⟦"response"⟧: {\n    "data": {\n      "t": "{{body.token}}"\n    }\n  }\n}',
  ),
  of('missing-error', '{ "url": "https://h.test", ⟦"response"⟧: { "valid": true } }'),
  of('missing-metadata', '{ "url": "https://h.test", ⟦"response"⟧: { "valid": true } }'),
  of('whole-body-in-message', '{ "url": "https://h.test", "response": { "error": ⟦"No: {{ body }}"⟧ } }'),
  of('missing-sanitize', '⟦{⟧ "url": "https://h.test" }'),
  of(
    'secret-without-sanitize',
    '⟦{⟧\n\t"url": "https://h.test",\n\t"headers": { "X-Key": "{{parameters.key}}" } // here\n}',
    key,
  ),
  of(
    'secret-not-sanitized',
    '{ "url": "https://h.test", "qs": { "key": "{{parameters.key}}" }, "log": { ⟦"sanitize"⟧: [ "request.body" ] } }',
    key,
  ),
  of(
    'secret-not-sanitized',
    '{ "url": "https://h.test?v=1&key={{parameters.key}}", "log": { ⟦"sanitize"⟧: [] } }',
    key,
  ),
  of(
    'sanitize-no-match',
    '{ "url": "https://h.test", "qs": { "key": 1 }, "log": { "sanitize": [⟦"request.query.key"⟧] } }',
  ),
  of(
    'sanitize-no-match',
    '{ "url": "https://h.test", "headers": { "x-key": 1 }, "log": { "sanitize": [⟦"request.headers[\'x-key\']"⟧] } }',
  ),
  of('sanitize-no-match', '{ "url": "https://h.test", "headers": { "x-key": 1 }, "log": { "sanitize": [⟦"x-key"⟧] } }'),
  of('secret-in-json', '{ "url": "https://h.test", "headers": { "authorization": ⟦"Bearer 0a1b2c3d4e5f6a7b"⟧ } }'),
  of('secret-in-json', '{ "url": "https://h.test", "qs": { "api_key": ⟦"0a1b2c3d4e5f6a7b"⟧ } }', {
    sections: { common: '{\n  "clientId": "c" // id\n}' },
  }),
  of(
    'redirect-mismatch',
    '{ "authorize": { "url": "https://h.test", "qs": { "redirect_uri": "{{oauth.redirectUri}}" } }, "token": { "url": "https://h.test", "body": { "redirect_uri": ⟦"{{oauth.localRedirectUri}}"⟧ } } }',
    oauth2,
  ),
  of(
    'redirect-in-refresh',
    '{ "refresh": { "url": "https://h.test", "body": { "a": 1, "redirect_uri": ⟦"x"⟧ } } }',
    oauth2,
  ),
  of(
    'challenge-missing',
    '{ "authorize": { "url": "https://h.test", "temp": { "v": "{{uuid}}" } }, "token": { "body": { "code_verifier": ⟦"{{temp.v}}"⟧ } } }',
    oauth2,
  ),
  of(
    'verifier-missing',
    '{ "authorize": { "url": "https://h.test", "qs": { "code_challenge": ⟦"c"⟧ } }, "token": { "body": {} } }',
    oauth2,
  ),
  of('refresh-without-condition', '{ ⟦"refresh"⟧: { "url": "https://h.test" } }', oauth2),
  of('missing-token', '⟦{⟧ "info": {} }', oauth2),
  of('token-without-condition', '{ ⟦"token"⟧: { "url": "https://h.test" } }', oauth2),
  of('missing-info', '⟦{⟧ "token": {} }', oauth2),

  of(
    'verifier-missing',
    '{ "authorize": { "url": "https://h.test", "qs": { "code_challenge": ⟦"{{sha256(temp.v)}}"⟧ } }, "token": { "body": {} } }',
    oauth2,
  ),
  of(
    'missing-refresh',
    `{
  "authorize": { "url": "https://h.test" },
  "token": {
    "url": "https://h.test/token",
    "body": { "code": "{{temp.code}}", "client_id": "a" }, // the code
    "response": { "data": { "accessToken": "{{body.access_token}}", "refreshToken": ⟦"{{body.refresh_token}}"⟧ } }
  }
}`,
    oauth2,
  ),
  of('legacy-redirect', '{ "authorize": { "qs": { "redirect_uri": "{{⟦oauth.redirectUri⟧}}" } } }', oauth2),

  iml('unclosed-mustache', '⟦{{⟧body.x'),
  iml('unterminated-string', "{{upper(⟦'a)}}⟧"),
  iml('unterminated-backtick', '{{body.⟦`a}}⟧'),
  iml('missing-parenthesis', '{{upper⟦(⟧body.x}}'),
  iml('iml-missing-bracket', '{{body.x⟦[⟧1}}'),
  iml('iml-missing-brace', '{{if(1, ⟦{⟧ a: 1)}}'),
  iml('missing-operand', '{{body.x ⟦+⟧ }}'),
  iml('missing-value', '{{(⟦)⟧}}'),
  iml('missing-name', '{{body⟦.⟧}}'),
  iml('unexpected-token', '{{body.x ⟦:⟧ 1}}'),
  iml('unexpected-character', '{{body.x ⟦#⟧ 1}}'),
  iml('unmatched-parenthesis', '{{body.x⟦)⟧}}'),
  iml('smart-quote', '{{upper(⟦‘⟧a’)}}'),
  iml('ternary', '{{body.ok ⟦?⟧ 1 : 2}}'),
  iml('ternary', "{{upper(body.ok = 'a:b' ⟦?⟧ body.x : 'y')}}"),
  iml('nullish', '{{body.x ⟦??⟧ 1}}'),
  iml('optional-chaining', '{{body⟦?.⟧x}}'),
  iml('arrow-function', '{{map(body.x, a ⟦=>⟧ a)}}'),
  iml('method-call', '{{body.x⟦.toLowerCase(⟧)}}'),
  iml('method-call', "{{body.items[1].x⟦.split(⟧',')}}"),
  iml('number-suffix', '{{⟦1e3⟧}}'),
  iml('iml-too-deep', `{{${'('.repeat(200)}⟦1⟧${')'.repeat(200)}}}`),
  iml('array-literal', "{{length(⟦['a', 'b']⟧)}}"),
  iml('object-literal', '{{⟦{ a: 1 }⟧}}'),
  iml('adjacent-operands', "{{⟦body.x 'a'⟧}}"),
  iml('word-operator', '{{body.x ⟦and⟧ body.y}}'),
  iml('computed-index', "{{body⟦['x']⟧}}"),
  iml('path-on-call', '{{first(body.x)⟦.y⟧}}'),
  iml('hyphen-in-name', '{{⟦headers.content-type⟧}}'),
  iml('hyphen-in-name', '{{upper(⟦headers.x-api-key⟧)}}'),
  iml('surplus-argument', '{{ifempty(body.x, 1, ⟦2⟧)}}'),
  iml('missing-argument', '{{⟦replace(body.x)⟧}}'),
  iml('empty-argument', '{{if(body.x, ⟦,⟧ 2)}}'),
  iml('unknown-function', '\\u0041\\n{{⟦lowr⟧(body.x)}}'),
  iml('unknown-function', '{{⟦filterByStatus⟧(body.x)}}'),
  iml('variable-called', '{{⟦uuid⟧()}}'),
  iml('function-not-called', '{{⟦omit⟧}}'),
  iml('unquoted-text', '{{formatDate(now, ⟦YYYY-MM-DDTHH:mm⟧)}}'),
  iml('empty-expression', 'a⟦{{}}⟧'),
  of('computed-key', '{ "headers": { ⟦"{{body.x}}"⟧: 1 } }'),
  iml('backslash-quote', "{{⟦'it\\\\'s'⟧}}"),
  iml('zero-index', '{{body.items⟦[0]⟧.x}}'),
  iml('array-property', '{{body.items.⟦length⟧}}'),
  iml('first-item-argument', "{{map(body.items⟦[]⟧, 'x')}}"),
  iml('loose-equality', '{{body.x ⟦===⟧ 1}}'),
  iml('double-operator', '{{body.x ⟦&&⟧ 1}}'),
  iml('double-operator', '{{body.x ⟦||⟧ 1}}'),
  iml('null-comparison', '{{⟦length(body.x) = null⟧}}'),
  iml('null-comparison', '{{⟦!body.x = null⟧}}'),
  iml('quoted-keyword', "{{body.x = ⟦'null'⟧}}"),
  iml('template-literal', '{{⟦`Hi ${body.name}!`⟧}}'),

  iml('unknown-variable', '{{⟦boddy.x⟧}}'),
  of('unknown-variable', '{ "url": "/{{⟦conection.x⟧}}" }', { section: 'module' }),
  of('variable-not-here', '{ "url": "https://h.test/{{⟦body.x⟧}}" }'),
  iml('unknown-name', '{{⟦parameters.kex⟧}}', { sections: { parameters: '[{ "name": "key", "type": "password" }]' } }),
  iml('unknown-name', '{{⟦common.clientSecret⟧}}', { sections: { common: '{ "a": 1 }' } }),
  of('unknown-name', '{ "url": "{{⟦connection.domian⟧}}" }', {
    section: 'module',
    sections: { communication: '{ "response": { "data": { "domain": 1 } } }' },
  }),
  iml('header-case', '{{headers.⟦`X-Id`⟧}}'),
  iml('undeclared-parameter', '{{⟦parameters.apiKey⟧}}'),
  iml('undeclared-parameter', '{{⟦parameters.apiKey⟧}}', {
    sections: { parameters: '[\n  // first\n  { "name": "zone", "type": "text" } // zone\n]\n' },
  }),
  of('unused-parameter', '[{ "name": ⟦"zone"⟧, "type": "text" }]', {
    ...form,
    sections: { communication: '{ "url": "https://h.test" }' },
  }),
  of('temp-same-block', '{ "temp": { "a": "{{upper(now)}}", "b": "{{⟦temp.a⟧}}" } }'),
  of('temp-too-early', '{ "url": "{{⟦temp.a⟧}}", "response": { "temp": { "a": 1 } } }'),

  of('parameters-not-a-list', '⟦{}⟧', form),
  of('parameter-not-an-object', '[⟦5⟧]', form),
  of('duplicate-parameter', '[{ "name": "a", "type": "text" }, ⟦{ "name": "a", "type": "text" }⟧]', form),
  of('missing-type', '[⟦{ "name": "a" }⟧]', form),
  of('field-without-name', '[⟦{ "type": "text" }⟧]', form),
  of('unknown-type', '[{ "name": "a", "type": ⟦"txet"⟧ }]', form),
  of('reserved-name', '[{ "name": ⟦"accountName"⟧, "type": "text" }]', form),
  of('reserved-name', '[{ "name": ⟦"teamID"⟧, "type": "text" }]', form),
  of('secret-in-text', '[{ "name": "apiKey", "type": ⟦"text"⟧ }]', form),
  of('editable-address', '[{ "name": "domain", "type": "text", "editable": ⟦true⟧ }]', form),
  of('missing-options', '[⟦{ "name": "a", "type": "select" }⟧]', form),
  of('missing-spec', '[⟦{ "name": "a", "type": "collection" }⟧]', form),
  of('required-advanced', '[{ "name": "a", "type": "text", "required": true, "advanced": ⟦true⟧ }]', form),
  of(
    'default-not-an-option',
    '[{ "name": "a", "type": "select", "options": [{ "value": "x" }], "default": ⟦"y"⟧ }]',
    form,
  ),
  of('option-not-an-object', '[{ "name": "a", "type": "select", "options": [⟦1⟧] }]', form),
  of('option-without-value', '[{ "name": "a", "type": "select", "options": [⟦{ "label": "x" }⟧] }]', form),
  of('bad-pattern', '[{ "name": "a", "type": "text", "validate": { "pattern": ⟦"("⟧ } }]', form),
  of('remote-fields', '[⟦"rpc://fields"⟧]', form),
  of('remote-options', '[{ "name": "a", "type": "select", "options": ⟦"rpc://options"⟧ }]', form),

  of('function-too-long', `function ⟦big⟧() { return "${'x'.repeat(5000)}"; }`, functions),
  of('function-declared-twice', 'function ⟦one⟧() {}\nfunction two() {}\nfunction one() {}', functions),
  of('function-name', 'function ⟦my_fun⟧() { function x_y() {} }', functions),
  of('no-function', '// mine\n⟦c⟧onst a = () => 1;', functions),
  of('scenarios-not-a-list', '⟦{}⟧', scenarios),
  of('scenario-without-name', '[⟦{ "mocks": [] }⟧]', scenarios),
  of('scenario-name-twice', '[{ "name": "a", "mocks": [] }, { "name": ⟦"a"⟧, "mocks": [] }]', scenarios),
  of('unknown-key', '[{ "name": "a", "mocks": [{ ⟦"zzz"⟧: 1 }] }]', scenarios),
  of('mocks-missing', '[⟦{ "name": "a" }⟧]', scenarios),
  of('unknown-outcome', '[{ "name": "a", "mocks": [], "outcome": ⟦"maybe"⟧ }]', scenarios),
  of('unknown-action', '[{ "name": "a", "mocks": [], "action": ⟦"fly"⟧ }]', scenarios),
  of('bad-clock', '[{ "name": "a", "mocks": [], "clock": ⟦"noon"⟧ }]', scenarios),
  of('bad-seed', '[{ "name": "a", "mocks": [], "seed": ⟦1.5⟧ }]', scenarios),
  of('bad-status', '[{ "name": "a", "mocks": [{ "status": ⟦9⟧ }] }]', scenarios),
  of('bad-delay', '[{ "name": "a", "mocks": [{ "delayMs": ⟦"x"⟧ }] }]', scenarios),
  of('not-a-text', '[{ "name": "a", "mocks": [{ "networkError": ⟦5⟧ }] }]', scenarios),
  of('not-texts', '[{ "name": "a", "mocks": [{ "headers": ⟦5⟧ }] }]', scenarios),
  of('scopes-not-a-list', '{ "default": ⟦{}⟧ }', scopes),
  of('scope-not-a-text', '[⟦5⟧]', scopes),
  of('scope-list-not-an-object', '{ "list": ⟦[]⟧ }', scopes),
  of('scope-not-listed', '{ "default": [⟦"write"⟧], "list": { "read": "Reads." } }', scopes),
];
