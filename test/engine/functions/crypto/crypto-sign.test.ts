import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { FunctionError } from '../../../../src/engine/index.ts';
import { call } from '../call.ts';
import { ecKeys, pem, rsaKeys } from './node-keys.ts';

const data = 'POST&https%3A%2F%2Fapi.test&ěšč';

describe.each([1024, 2048, 2050])('an RSA key of %i bits', (bits) => {
  const { privateKey } = rsaKeys(bits);

  test.each(['RSA-SHA1', 'RSA-SHA256', 'sha384', 'SHA512'])('signs with %s as Node does', (algorithm) => {
    for (const type of ['pkcs1', 'pkcs8'] as const) {
      const expected = sign(algorithm, Buffer.from(data), privateKey);
      expect(call('cryptoSign', [algorithm, data, pem(privateKey, type), 'base64'])).toBe(expected.toString('base64'));
      expect(call('cryptoSign', [algorithm, Buffer.from(data), pem(privateKey, type)])).toBe(expected.toString('hex'));
    }
  });
});

describe.each(['prime256v1', 'secp384r1', 'secp521r1'])('an EC key on %s', (curve) => {
  const { privateKey, publicKey } = ecKeys(curve);

  test.each(['SHA1', 'SHA256', 'SHA384', 'SHA512'])('signs with %s so that Node verifies it', (algorithm) => {
    for (const type of ['sec1', 'pkcs8'] as const) {
      const signature = call('cryptoSign', [algorithm, data, pem(privateKey, type)]) as string;
      expect(verify(algorithm, Buffer.from(data), publicKey, Buffer.from(signature, 'hex'))).toBe(true);
    }
  });
});

test('an Ed25519 key signs as Node does, without an algorithm', () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const key = pem(privateKey, 'pkcs8');
  expect(call('cryptoSign', [null, data, key])).toBe(sign(null, Buffer.from(data), privateKey).toString('hex'));
  expect(() => call('cryptoSign', ['SHA256', data, key])).toThrow('takes no algorithm');
});

describe('refused', () => {
  const { privateKey } = rsaKeys(1024);
  const key = pem(privateKey, 'pkcs8');
  const tiny = pem(rsaKeys(512).privateKey, 'pkcs8');

  test.each([
    ['an unknown algorithm', ['RSA-MD7', data, key], 'the first argument is not an algorithm of signatures'],
    ['an unknown encoding', ['SHA256', data, key, 'rot13'], 'the encoding of the result is not known'],
    ['no key', ['SHA256', data, null], 'the key is empty'],
    ['a key that is too short', ['SHA512', data, tiny], 'an RSA key of 512 bits is too short for sha512'],
  ])('%s', (_case, args, sentence) => {
    expect(() => call('cryptoSign', args)).toThrow(FunctionError);
    expect(() => call('cryptoSign', args)).toThrow(sentence);
  });
});
