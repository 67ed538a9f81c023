import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { FunctionError } from '../../../../src/engine/index.ts';
import fc from '../../../support/fast-check.ts';
import { call } from '../call.ts';

const encodings = ['hex', 'base64', 'latin1'] as const;
const text = fc.string({ unit: 'binary', maxLength: 300 });
const bytes = fc.uint8Array({ maxLength: 300 });

describe.each(['md5', 'sha1', 'sha256', 'sha512'])('%s', (name) => {
  test('is the digest Node calculates', () => {
    fc.assert(
      fc.property(fc.oneof(text, bytes), (value) => {
        expect(call(name, [value])).toBe(createHash(name).update(value).digest('hex'));
      }),
    );
  });
});

describe.each(['sha1', 'sha256', 'sha512'])('%s with a key', (name) => {
  test.each(encodings)('is the HMAC Node calculates, in %s', (encoding) => {
    fc.assert(
      fc.property(fc.oneof(text, bytes), fc.oneof(text, bytes), (value, key) => {
        expect(call(name, [value, encoding, key])).toBe(
          createHmac(name, key)
            .update(value)
            .digest(encoding as 'hex'),
        );
      }),
    );
  });

  test.each(['hex', 'base64'] as const)('reads a key in %s as Node does', (keyEncoding) => {
    fc.assert(
      fc.property(
        fc.oneof(
          bytes.map((key) => Buffer.from(key).toString(keyEncoding)),
          fc.string(),
        ),
        (key) => {
          expect(call(name, ['data', 'hex', key, keyEncoding])).toBe(
            createHmac(name, Buffer.from(key, keyEncoding)).update('data').digest('hex'),
          );
        },
      ),
    );
  });

  test('null is no key', () => {
    expect(call(name, ['a', null, null, null])).toBe(createHash(name).update('a').digest('hex'));
  });
});

test.each([
  [['a', 'secret-key', 'hex'], 'the encoding of the result is not known'],
  [['a', 'rot13'], 'the encoding of the result is not known'],
  [['a', 'hex', 'secret-key', 'rot13'], 'the fourth argument is not an encoding of a key'],
  [['a', 'hex', 'secret-key', 'binary'], 'must be a buffer'],
])('sha256 of %j is refused without repeating the key', (args, sentence) => {
  expect(() => call('sha256', args)).toThrow(FunctionError);
  expect(() => call('sha256', args)).toThrow(sentence);
  expect(() => call('sha256', args)).not.toThrow('secret-key');
});
