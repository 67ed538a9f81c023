import { createHash, createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { expect, test } from 'vitest';
import { FunctionError } from '../../../../src/engine/index.ts';
import { call } from '../call.ts';
import { ecKeys, pem, rsaKeys } from './node-keys.ts';

const header = (token: unknown): unknown =>
  JSON.parse(Buffer.from(String(token).split('.')[0] as string, 'base64url').toString());

/** RFC 7638 over the members of Node's own JSON Web Key. */
function thumbprint(key: KeyObject, members: readonly string[], digest = 'sha256'): string {
  const jwk: Record<string, unknown> = { ...key.export({ format: 'jwk' }) };
  const text = JSON.stringify(Object.fromEntries(members.map((name) => [name, jwk[name]])));
  return createHash(digest).update(text).digest('base64url');
}

test('a shared secret is signed with HS512 and named by itself', () => {
  const token = call('generateJwtWithKeyId', [{ sub: '1' }, 'secret']) as string;
  const kid = createHash('sha256').update('{"k":"c2VjcmV0","kty":"oct"}').digest('base64url');
  expect(header(token)).toEqual({ alg: 'HS512', typ: 'JWT', kid });
  const [head, claims, signature] = token.split('.');
  expect(signature).toBe(createHmac('sha512', 'secret').update(`${head}.${claims}`).digest('base64url'));
});

test.each([
  ['RS256', rsaKeys(2048).privateKey, ['e', 'kty', 'n']],
  ['ES256', ecKeys('prime256v1').privateKey, ['crv', 'kty', 'x', 'y']],
  ['ES512', ecKeys('secp521r1').privateKey, ['crv', 'kty', 'x', 'y']],
])('%s names the public half of its key', (alg, key, members) => {
  for (const [name, digest] of [
    ['HS256', 'sha256'],
    ['HS512', 'sha512'],
  ] as const) {
    const token = call('generateJwtWithKeyId', [{}, pem(key, 'pkcs8'), alg, name]);
    expect(header(token)).toEqual({ alg, typ: 'JWT', kid: thumbprint(key, members, digest) });
  }
});

test.each([
  ['none', 'secret', 'has no key that could be named'],
  ['top-secret', 'HS512', 'the algorithm given is not one of tokens'],
  [
    'RS256',
    pem(generateKeyPairSync('ed25519').privateKey, 'pkcs8'),
    'RS256 needs an RSA key, and this is an Ed25519 key',
  ],
])('%s is refused', (algorithm, key, sentence) => {
  expect(() => call('generateJwtWithKeyId', [{}, key, algorithm])).toThrow(FunctionError);
  expect(() => call('generateJwtWithKeyId', [{}, key, algorithm])).toThrow(sentence);
});

test('an unknown digest is refused', () => {
  expect(() => call('generateJwtWithKeyId', [{}, 'secret', 'HS256', 'MD5'])).toThrow(FunctionError);
  expect(() => call('generateJwtWithKeyId', [{}, 'secret', 'HS256', 'MD5'])).toThrow(
    'the fourth argument is not an algorithm of thumbprints',
  );
});
