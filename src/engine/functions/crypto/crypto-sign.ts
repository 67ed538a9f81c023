import { ed25519 } from '@noble/curves/ed25519.js';
import { digests } from '../../crypto/digests.ts';
import { ecSign } from '../../crypto/ec-curves.ts';
import type { PrivateKey } from '../../crypto/private-key.ts';
import { readPrivateKey } from '../../crypto/read-private-key.ts';
import { type RsaDigest, rsaSign } from '../../crypto/rsa-sign.ts';
import { renderText } from '../../values/render-text.ts';
import { defineFunction } from '../define-function.ts';
import { FunctionError } from '../function-error.ts';
import { bytesOf } from '../text/bytes-of.ts';
import { resultEncoding } from './result-encoding.ts';

/** The first test key of RFC 8032 §7.1: public, so it protects nothing. */
const publishedKey = [
  '-----BEGIN PRIVATE KEY-----',
  'MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g',
  '-----END PRIVATE KEY-----',
].join('\n');

export const cryptoSign = defineFunction({
  name: 'cryptoSign',
  group: 'crypto',
  summary: 'The signature of a text or a buffer with a private key.',
  details:
    'As Node.js signs: PKCS#1 v1.5 with an RSA key, ECDSA in DER with an EC key, and Ed25519, which takes no algorithm. Keys are PEM, not encrypted.',
  params: [
    { name: 'algorithm', type: 'text', doc: 'The digest: RSA-SHA256, SHA256, RSA-SHA1 and the like.' },
    { name: 'data', type: 'any', doc: 'What is signed: a text, taken as UTF-8, or a buffer.' },
    { name: 'key', type: 'any', doc: 'The private key in PEM.' },
    {
      name: 'encoding',
      type: 'text',
      doc: 'How the signature is written: hex, base64, base64url or latin1.',
      optional: true,
      defaultText: "'hex'",
    },
  ],
  returns: 'text',
  certainty: 'source-derived',
  source: 'iml.md §9.6',
  examples: [
    {
      call: "cryptoSign(null; ''; key; 'base64')",
      result: '5VZDAMNgrHKQhuLMgG6CioSHfx645dl02HPgZSJJAVVfuIIVkKM7rMYeOXAc+bRr0lv18FlbviRlUUFDjnoQCw==',
      scope: { key: publishedKey },
    },
    {
      call: "length(cryptoSign(null; 'Make'; key))",
      result: 128,
      scope: { key: publishedKey },
    },
  ],
  evaluate: (algorithm, data, key, encoding = 'hex') => {
    const { decode } = resultEncoding(encoding);
    const text = renderText(key);
    if (text === '') throw new FunctionError('the key is empty; without it nothing can be signed.');
    return decode(signature(algorithm, bytesOf(data), readPrivateKey(text)));
  },
});

function signature(algorithm: string, message: Uint8Array, key: PrivateKey): Uint8Array {
  if (key.kind === 'Ed25519') {
    if (algorithm === '') return ed25519.sign(message, key.seed);
    throw new FunctionError('an Ed25519 key takes no algorithm, and one is given; write null.');
  }
  const digest = readDigest(algorithm);
  if (key.kind === 'RSA') return rsaSign(message, key, digest);
  return ecSign(digests[digest](message), key, 'der');
}

/** The digest in a name such as `RSA-SHA256` or `sha256`. An unknown name may be a misplaced key and is not repeated. */
function readDigest(algorithm: string): RsaDigest {
  const size = /^(?:rsa-|ecdsa-with-)?sha-?(1|224|256|384|512)(?:WithRSAEncryption)?$/i.exec(algorithm)?.[1];
  if (size !== undefined) return `sha${size}` as RsaDigest;
  throw new FunctionError(
    'the first argument is not an algorithm of signatures; known are RSA-SHA1, RSA-SHA224, RSA-SHA256, RSA-SHA384, RSA-SHA512.',
  );
}
