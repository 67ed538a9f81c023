import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPrivateKey } from '../../../src/engine/crypto/read-private-key.ts';
import { FunctionError } from '../../../src/engine/index.ts';
import fc from '../../support/fast-check.ts';
import { ecKeys, pem, rsaKeys } from '../functions/crypto/node-keys.ts';

const { privateKey, publicKey } = rsaKeys(1024);
const key = pem(privateKey, 'pkcs8');

describe('the same RSA key in every spelling', () => {
  const { n, e, d } = privateKey.export({ format: 'jwk' });

  test.each([
    ['PKCS#8', key],
    ['PKCS#1', pem(privateKey, 'pkcs1')],
    ['lines ended by CR LF', key.replaceAll('\n', '\r\n')],
    ['line breaks as in JSON', key.replaceAll('\n', '\\n')],
    ['on one line', key.replaceAll('\n', ' ')],
    ['with text around it', `Bag Attributes\n  x: 1\n${key}\nmore`],
  ])('%s', (_case, text) => {
    expect(readPrivateKey(text)).toEqual({ kind: 'RSA', n: number(n), e: number(e), d: number(d), bits: 1024 });
  });
});

test.each([
  ['prime256v1', 'P-256'],
  ['secp384r1', 'P-384'],
  ['secp521r1', 'P-521'],
])('a key on %s', (namedCurve, curve) => {
  const { privateKey: ec } = ecKeys(namedCurve);
  const d = new Uint8Array(Buffer.from(ec.export({ format: 'jwk' }).d as string, 'base64url'));
  expect(readPrivateKey(pem(ec, 'sec1'))).toEqual({ kind: 'EC', curve, d });
  expect(readPrivateKey(pem(ec, 'pkcs8'))).toEqual({ kind: 'EC', curve, d });
});

describe('refused with a way out', () => {
  const cipher = { cipher: 'aes-256-cbc', passphrase: 'x', format: 'pem' } as const;

  test.each([
    ['no PEM', 'my-secret', 'the key is not PEM'],
    ['no text', '', 'the key is not PEM'],
    ['a public key', publicKey.export({ type: 'spki', format: 'pem' }) as string, 'this is a PUBLIC KEY'],
    ['encrypted PKCS#8', privateKey.export({ type: 'pkcs8', ...cipher }) as string, 'the key is encrypted'],
    ['encrypted PKCS#1', privateKey.export({ type: 'pkcs1', ...cipher }) as string, 'the key is encrypted'],
    ['OpenSSH', wrap('OPENSSH PRIVATE KEY', 'AAAA'), 'ssh-keygen -p -m PEM'],
    ['another curve', pem(ecKeys('secp256k1').privateKey, 'sec1'), 'the curve 1.3.132.0.10 is not supported'],
    ['another algorithm', pem(generateKeyPairSync('x25519').privateKey, 'pkcs8'), 'keys of the algorithm 1.3.101.110'],
    ['nothing inside', wrap('PRIVATE KEY', ''), 'the key cannot be read'],
    ['half a key', wrap('PRIVATE KEY', key.split('\n').slice(1, 4).join('\n')), 'the key cannot be read'],
    ['the wrong label', wrap('EC PRIVATE KEY', body(key)), 'the key cannot be read'],
  ])('%s', (_case, text, sentence) => {
    expect(() => readPrivateKey(text)).toThrow(FunctionError);
    expect(() => readPrivateKey(text)).toThrow(sentence);
  });
});

// A search that starts again at each beginning would take minutes, and the test would run into its limit.
test('a text full of beginnings is refused', () => {
  expect(() => readPrivateKey('-----BEGIN PRIVATE KEY-----'.repeat(20_000))).toThrow('the key is not PEM');
});

test('damaged keys are read or refused, and never repeated', () => {
  const bytes = Buffer.from(body(pem(ecKeys('prime256v1').privateKey, 'pkcs8')), 'base64');
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
      const damaged = Buffer.from(bytes);
      damaged[at] = value;
      const text = wrap('PRIVATE KEY', damaged.toString('base64'));
      try {
        expect(readPrivateKey(text)).toHaveProperty('kind');
      } catch (error) {
        expect(error).toBeInstanceOf(FunctionError);
        expect((error as Error).message).not.toContain(damaged.toString('base64').slice(60, 80));
      }
    }),
  );
});

const number = (text = ''): bigint => BigInt(`0x${Buffer.from(text, 'base64url').toString('hex')}`);

function wrap(label: string, contents: string): string {
  return `-----BEGIN ${label}-----\n${contents}\n-----END ${label}-----\n`;
}

function body(text: string): string {
  return text.replace(/-----[^-]+-----/g, '').replaceAll('\n', '');
}
