import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createEnv } from '../../../src/engine/index.ts';
import type { HttpRequest } from '../../../src/runtime/index.ts';
import type { OAuth1Keys } from '../../../src/runtime/oauth1/oauth1-keys.ts';
import { signRequest } from '../../../src/runtime/oauth1/sign-request.ts';

const keys: OAuth1Keys = {
  consumerKey: 'dpf43f3p2l4k3l03',
  consumerSecret: 'kd94hf93k423kf44',
  privateKey: '',
  token: 'nnch734d00sl2jdk',
  tokenSecret: 'pfkkdhi9sl3r4s00',
  verifier: '',
  callback: '',
  signatureMethod: 'HMAC-SHA1',
  transportMethod: 'header',
  bodyHash: '',
};

const photos: HttpRequest = {
  method: 'GET',
  url: 'http://photos.example.net/photos?file=vacation.jpg&size=original',
  headers: [],
  body: { kind: 'none' },
};

const form: HttpRequest = {
  method: 'POST',
  url: 'https://h.test/form',
  headers: [['content-type', 'application/x-www-form-urlencoded']],
  body: { kind: 'text', text: 'a=1' },
};

const env = createEnv({ now: new Date(1191242096 * 1000) });

const sign = (http: HttpRequest, more: Partial<OAuth1Keys> = {}) =>
  signRequest(http, { ...keys, ...more }, 'kllo9940pd9333jh', env);

const authorizationOf = (http: HttpRequest, more: Partial<OAuth1Keys> = {}): string | undefined => {
  const signed = sign(http, more);
  return signed.ok ? signed.value.http.headers.find(([name]) => name === 'authorization')?.[1] : signed.error.message;
};

const signatureIn = (authorization = ''): string =>
  decodeURIComponent(/oauth_signature="([^"]*)"/.exec(authorization)?.[1] ?? '');

describe('signatures', () => {
  test('OAuth Core 1.0, Appendix A.5.2', () => {
    expect(signatureIn(authorizationOf(photos))).toBe('tR3+Ty81lMeYAr/Fid0kMTYa/WM=');
  });

  test('PLAINTEXT escapes the secrets, and the signature once more', () => {
    const header = authorizationOf(photos, { signatureMethod: 'PLAINTEXT', tokenSecret: 'a&b' });
    expect(header).toContain('oauth_signature="kd94hf93k423kf44%26a%2526b"');
  });

  test('HMAC-SHA256', () => {
    const base =
      'GET&http%3A%2F%2Fphotos.example.net%2Fphotos&file%3Dvacation.jpg%26oauth_consumer_key%3Ddpf43f3p2l4k3l03' +
      '%26oauth_nonce%3Dkllo9940pd9333jh%26oauth_signature_method%3DHMAC-SHA256%26oauth_timestamp%3D1191242096' +
      '%26oauth_token%3Dnnch734d00sl2jdk%26oauth_version%3D1.0%26size%3Doriginal';
    const expected = createHmac('sha256', 'kd94hf93k423kf44&pfkkdhi9sl3r4s00').update(base).digest('base64');
    expect(signatureIn(authorizationOf(photos, { signatureMethod: 'HMAC-SHA256' }))).toBe(expected);
  });

  test('an unknown method is a mistake of the definition', () => {
    expect(authorizationOf(photos, { signatureMethod: 'MD5' })).toBe('Unknown signature method "MD5".');
  });

  test.each<[string, HttpRequest, HttpRequest]>([
    ['query', { ...photos, url: 'https://h.test/p??a=1' }, { ...photos, url: 'https://h.test/p?%3Fa=1' }],
    ['form', { ...form, body: { kind: 'text', text: '?a=1' } }, { ...form, body: { kind: 'text', text: '%3Fa=1' } }],
  ])('a name of the %s that begins with a question mark is signed whole', (_place, written, escaped) => {
    expect(authorizationOf(written)).toBe(authorizationOf(escaped));
    expect(authorizationOf(written)).toContain('oauth_signature');
  });
});

describe('the place of the parameters', () => {
  test('a header takes the place of the one that is there', () => {
    const { headers } = { headers: [['authorization', 'Bearer x'] as const] };
    expect(authorizationOf({ ...photos, headers })).toMatch(
      /^OAuth oauth_consumer_key="dpf43f3p2l4k3l03",oauth_nonce="[^"]*",.*,oauth_version="1\.0",oauth_signature="[^"]*"$/,
    );
  });

  test('a query is appended', () => {
    const signed = sign(photos, { transportMethod: 'query' });
    expect(signed.ok && signed.value.http.url).toMatch(
      /\?file=vacation\.jpg&size=original&oauth_consumer_key=.*&oauth_version=1\.0&oauth_signature=tR3%2BTy81lMeYAr%2FFid0kMTYa%2FWM%3D$/,
    );
  });

  test('a form body is appended to, and the log is told', () => {
    const signed = sign(form, { transportMethod: 'body' });
    if (!signed.ok) throw new Error(signed.error.message);
    expect(signed.value.http.body).toMatchObject({ text: expect.stringMatching(/^a=1&oauth_consumer_key=/) });
    expect(Object.keys(signed.value.fields)).toContain('oauth_signature');
  });

  test.each<[string, HttpRequest]>([
    ['GET', photos],
    ['PUT', { ...form, method: 'PUT' }],
    ['JSON', { ...form, headers: [['content-type', 'application/json']] }],
  ])('a body is no place with %s', (_name, http) => {
    const message = 'OAuth 1 parameters can be sent in the body of a POST form only.';
    expect(sign(http, { transportMethod: 'body' })).toEqual({ ok: false, error: { message } });
  });
});

test('an unknown place of the parameters is a mistake of the definition', () => {
  expect(sign(photos, { transportMethod: 'cookie' })).toEqual({
    ok: false,
    error: { message: 'Unknown transport method "cookie".', advice: 'Use one of header, query, body.' },
  });
});

describe('the hash of the body', () => {
  const hash = (text: string): string =>
    encodeURIComponent(createHash('sha1').update(text).digest('base64')).replaceAll("'", '%27');
  const json: HttpRequest = { ...form, headers: [], body: { kind: 'text', text: '{"a":"é"}' } };
  test.each<[string, HttpRequest, OAuth1Keys['bodyHash'], string | undefined]>([
    ['of a JSON text', json, true, hash('{"a":"é"}')],
    ['of bytes', { ...json, body: { kind: 'bytes', bytes: new Uint8Array([104, 105]) } }, true, hash('hi')],
    ['of no body', photos, true, hash('')],
    ['of a form is left out', form, true, undefined],
    ['as given', json, 'x', 'x'],
    ['when not wanted', json, '', undefined],
  ])('%s', (_name, http, bodyHash, expected) => {
    expect(/oauth_body_hash="([^"]*)"/.exec(authorizationOf(http, { bodyHash }) ?? '')?.[1]).toBe(expected);
  });
});
