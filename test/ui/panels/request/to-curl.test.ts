import { describe, expect, test } from 'vitest';
import { encodeUtf8 } from '../../../../src/base/utf8.ts';
import {
  type HttpBody,
  type HttpHeader,
  type HttpPart,
  type HttpRequest,
  readParameters,
} from '../../../../src/runtime/index.ts';
import { taintOf } from '../../../../src/secrets/index.ts';
import { toCurl } from '../../../../src/ui/panels/request/to-curl.ts';

const { parameters } = readParameters(
  '[{"name":"apiKey","type":"password"},{"name":"clientSecret","type":"password"}]',
);
const values = { apiKey: 'hunter22', clientSecret: "it's secret" };
const none: HttpBody = { kind: 'none' };

const curl = (url: string, headers: readonly HttpHeader[], body: HttpBody): string =>
  toCurl({ method: 'POST', url, headers, body }, taintOf({ parameters, values, events: [] }));

describe('secrets are variables named after their field', () => {
  test.each<[string, readonly HttpHeader[], HttpBody, string]>([
    ['https://a.test/x', [], none, "'https://a.test/x'"],
    ['https://a.test/?key=hunter22&b=1', [], none, `'https://a.test/?key='"$API_KEY"'&b=1'`],
    ['https://a.test/', [['authorization', 'Bearer hunter22']], none, `-H 'authorization: Bearer '"$API_KEY"`],
    ['https://a.test/', [['x', 'aHVudGVyMjI=']], none, `-H 'x: '"$API_KEY_BASE64"`],
    ['https://a.test/', [['x', "it's"]], none, String.raw`-H 'x: it'\''s'`],
    ['https://a.test/', [], { kind: 'text', text: "hunter22:it's secret" }, `--data-raw "$API_KEY"':'"$CLIENT_SECRET"`],
    ['https://a.test/', [], { kind: 'text', text: '' }, "--data-raw ''"],
    [
      'https://a.test/',
      [],
      { kind: 'bytes', bytes: encodeUtf8('hunter22') },
      '--data-binary @<(echo "$API_KEY_BASE64" | base64 -d)',
    ],
  ])('%s %j %j', (url, headers, body, expected) => {
    const command = curl(url, headers, body);
    expect(command).toContain(expected);
    expect(command).not.toContain('hunter22');
  });
});

describe('curl sends what the playground sent', () => {
  const parts = (...list: readonly HttpPart[]): HttpBody => ({ kind: 'multipart', boundary: 'b', parts: list });
  test.each<[what: string, request: Partial<HttpRequest>, expected: string]>([
    ['brackets in the address', { url: 'https://a.test/?f[a]={b}' }, "curl -g -X POST 'https://a.test/?f[a]={b}'"],
    ['a method that a shell would take apart', { method: 'GET|SH' }, "-X 'GET|SH'"],
    ['HEAD', { method: 'HEAD' }, 'curl --head '],
    ['a header without a value', { headers: [['x-empty', '']] }, "-H 'x-empty;'"],
    ['a text without a type', { body: { kind: 'text', text: 'a' } }, "-H 'content-type:'"],
    [
      'a part that begins like a file',
      { body: parts({ name: 'a', value: '@/etc/passwd' }) },
      "--form-string 'a=@/etc/passwd'",
    ],
    [
      'a file: its content, never one of the reader',
      { body: parts({ name: 'f', value: 'a "b"', filename: '/etc/passwd', contentType: 'text/plain' }) },
      String.raw`-F 'f="a \"b\"";filename="/etc/passwd";type=text/plain'`,
    ],
    [
      'a file of bytes',
      { body: parts({ name: 'f', value: encodeUtf8('hi'), filename: 'a.bin' }) },
      `-F 'f=@'<(echo 'aGk=' | base64 -d)';filename="a.bin"'`,
    ],
  ])('%s', (_what, request, expected) => {
    const command = toCurl(
      { method: 'POST', url: 'https://a.test/', headers: [], body: none, ...request },
      { texts: [] },
    );
    expect(command).toContain(expected);
  });
});
