import { describe, expect, test } from 'vitest';
import { type HttpBody, type HttpHeader, readParameters } from '../../../../src/runtime/index.ts';
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
  ])('%s %j %j', (url, headers, body, expected) => {
    const command = curl(url, headers, body);
    expect(command).toContain(expected);
    expect(command).not.toContain('hunter22');
  });
});
