import { createHmac, createPublicKey, verify, constants } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createEnv, FunctionError, type Value } from '../../../../src/engine/index.ts';
import fc from '../../../support/fast-check.ts';
import { call } from '../call.ts';
import { ecKeys, pem, rsaKeys } from './node-keys.ts';

const now = 1741608000;

/** Header and claims of a token, and its signature. */
function open(token: Value) {
  const [header = '', claims = '', signature = ''] = String(token).split('.');
  const text = (part: string): string => Buffer.from(part, 'base64url').toString('utf8');
  return { header: text(header), claims: text(claims), message: `${header}.${claims}`, signature };
}

describe('HS', () => {
  test.each([256, 384, 512])('%i is the HMAC Node calculates, for any claims and secret', (size) => {
    const secret = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.uint8Array({ minLength: 1 }));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), secret, (payload, key) => {
        fc.pre(!['iat', 'exp', 'nbf'].some((name) => Object.hasOwn(payload, name)));
        const { header, claims, message, signature } = open(call('jwt', [payload as Value, key, `HS${size}`]));
        expect(header).toBe(`{"alg":"HS${size}","typ":"JWT"}`);
        expect(claims).toBe(JSON.stringify(payload));
        expect(signature).toBe(createHmac(`sha${size}`, key).update(message).digest('base64url'));
      }),
    );
  });
});

describe.each([256, 384, 512])('asymmetric, SHA-%i', (size) => {
  const rsa = rsaKeys(2048);
  const curve = { 256: 'prime256v1', 384: 'secp384r1', 512: 'secp521r1' }[size] as string;
  const ec = ecKeys(curve);

  test('RS, PS and ES tokens are verified by Node', () => {
    const cases = [
      [`RS${size}`, pem(rsa.privateKey, 'pkcs1'), { key: rsa.publicKey }],
      [
        `PS${size}`,
        pem(rsa.privateKey, 'pkcs8'),
        { key: rsa.publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST },
      ],
      [`ES${size}`, pem(ec.privateKey, 'sec1'), { key: createPublicKey(ec.privateKey), dsaEncoding: 'ieee-p1363' }],
    ] as const;
    for (const [algorithm, key, verifier] of cases) {
      const { header, message, signature } = open(call('jwt', [{ sub: 'ž' }, key, algorithm]));
      expect(header).toBe(`{"alg":"${algorithm}","typ":"JWT"}`);
      expect(verify(`sha${size}`, Buffer.from(message), verifier, Buffer.from(signature, 'base64url'))).toBe(true);
    }
  });
});

describe('options, laid out as the library does', () => {
  test.each<[options: Value, payload: Value, claims: string, header: string]>([
    [undefined, { sub: 'x' }, '{"sub":"x"}', '{"alg":"HS256","typ":"JWT"}'],
    [{}, { iat: 5, sub: 'x' }, '{"iat":5,"sub":"x"}', '{"alg":"HS256","typ":"JWT"}'],
    [{ noTimestamp: false }, { a: 1 }, `{"a":1,"iat":${now}}`, '{"alg":"HS256","typ":"JWT"}'],
    [{ noTimestamp: true }, { iat: 5, a: 1 }, '{"a":1}', '{"alg":"HS256","typ":"JWT"}'],
    [{ expiresIn: 300, notBefore: 0 }, {}, `{"nbf":${now},"exp":${now + 300}}`, '{"alg":"HS256","typ":"JWT"}'],
    [{ expiresIn: '2h' }, { iat: 100 }, '{"iat":100,"exp":7300}', '{"alg":"HS256","typ":"JWT"}'],
    [{ expiresIn: '1500' }, {}, `{"exp":${now + 1}}`, '{"alg":"HS256","typ":"JWT"}'],
    [{ expiresIn: '-1 day' }, {}, `{"exp":${now - 86400}}`, '{"alg":"HS256","typ":"JWT"}'],
    [
      { jwtid: 'j', subject: 's', issuer: 'i', audience: ['a', 'b'] },
      { x: null },
      '{"x":null,"aud":["a","b"],"iss":"i","sub":"s","jti":"j"}',
      '{"alg":"HS256","typ":"JWT"}',
    ],
    [{ keyid: 'k' }, {}, '{}', '{"alg":"HS256","typ":"JWT","kid":"k"}'],
    [{ header: { b: 1, kid: 'k', typ: 'at' } }, {}, '{}', '{"alg":"HS256","typ":"at","kid":"k","b":1}'],
    [{ header: { kid: undefined } }, {}, '{}', '{"alg":"HS256","typ":"JWT"}'],
    [{ algorithm: 'HS512' }, {}, '{}', '{"alg":"HS512","typ":"JWT"}'],
    [{ mutatePayload: true, encoding: 'utf8' }, 'a text', 'a text', '{"alg":"HS256"}'],
    [{}, { at: new Date(0), gone: undefined }, '{"at":"1970-01-01T00:00:00.000Z"}', '{"alg":"HS256","typ":"JWT"}'],
  ])('%j', (options, payload, claims, header) => {
    expect(open(call('jwt', [payload, 'secret', undefined, options]))).toMatchObject({ claims, header });
  });

  test('the payload stays as it was', () => {
    const payload = { iat: 1 };
    call('jwt', [payload, 'secret', 'HS256', { noTimestamp: true, issuer: 'x', mutatePayload: true }]);
    expect(payload).toEqual({ iat: 1 });
  });

  test('time comes from the environment', () => {
    const env = createEnv({ now: new Date(1999) });
    expect(open(call('jwt', [{}, 's', 'HS256', { expiresIn: 1 }], env)).claims).toBe('{"exp":2}');
  });

  test('__proto__ is a claim like any other', () => {
    const payload = JSON.parse('{"__proto__":{"a":1}}') as Value;
    expect(open(call('jwt', [payload, 's'])).claims).toBe('{"__proto__":{"a":1}}');
  });

  test('the algorithm none leaves the signature out', () => {
    expect(call('jwt', [{}, null, 'none'])).toBe('eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.e30.');
  });
});

describe('refused with a plain sentence that never repeats the key', () => {
  const rsa = pem(rsaKeys(2048).privateKey, 'pkcs8');
  const short = pem(rsaKeys(1024).privateKey, 'pkcs8');
  const ec = pem(ecKeys('prime256v1').privateKey, 'pkcs8');

  test.each<[args: readonly Value[], sentence: string]>([
    [[{}, 'top-secret', 'HS1'], 'the algorithm given is not one of tokens'],
    [[{}, 'top-secret', 'hs256'], 'the algorithm given is not one of tokens'],
    [[{}, 'HS256', 'top-secret'], 'the algorithm given is not one of tokens'],
    [[{}, ''], 'the key is empty'],
    [[{}, null], 'the key is empty'],
    [[{}, { a: 1 }], 'the key must be a text or a buffer'],
    [[{}, rsa, 'HS256'], 'the key given is a private key'],
    [[{}, 'top-secret', 'RS256'], 'RS256 signs with a private key: the key is not PEM'],
    [[{}, ec, 'RS256'], 'RS256 needs an RSA key, and this is a key on the curve P-256'],
    [[{}, rsa, 'ES256'], 'ES256 needs a key on the curve P-256, and this is an RSA key'],
    [[{}, ec, 'ES384'], 'ES384 needs a key on the curve P-384, and this is a key on the curve P-256'],
    [[{}, short, 'RS256'], 'RS256 needs an RSA key of at least 2048 bits, and this one has 1024'],
    [[null, 'top-secret'], 'the payload must be a collection or a text, and this is null'],
    [[[1], 'top-secret'], 'the payload must be a collection or a text, and this is a list'],
    [[{ exp: '1741608000' }, 'top-secret'], 'the claim exp must be a number'],
    [[{ iat: null }, 'top-secret'], 'the claim iat must be a number'],
    [[{}, 'top-secret', 'HS256', { expire: 1 }], '"expire" is not an option'],
    [[{}, 'top-secret', 'HS256', { expiresIn: 1.5 }], 'the option expiresIn must be a whole number of seconds'],
    [[{}, 'top-secret', 'HS256', { expiresIn: '1mo' }], 'no span of time'],
    [[{}, 'top-secret', 'HS256', { issuer: null }], 'the option issuer must be a text'],
    [[{ exp: 1 }, 'top-secret', 'HS256', { expiresIn: 1 }], "the option expiresIn and the payload's exp"],
    [['text', 'top-secret', 'HS256', { subject: 's' }], 'the option subject needs a payload that is a collection'],
  ])('%#: $1', (args, sentence) => {
    expect(() => call('jwt', args)).toThrow(FunctionError);
    expect(() => call('jwt', args)).toThrow(sentence);
    expect(() => call('jwt', args)).not.toThrow('top-secret');
  });

  test('a short RSA key passes when the option says so', () => {
    const token = call('jwt', [{}, short, 'RS256', { allowInsecureKeySizes: true }]);
    expect(open(token).header).toBe('{"alg":"RS256","typ":"JWT"}');
  });
});
