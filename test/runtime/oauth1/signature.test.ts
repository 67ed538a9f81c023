import { describe, expect, test } from 'vitest';
import { type Parameter, signatureBase } from '../../../src/runtime/oauth1/signature.ts';

describe('the text that is signed', () => {
  test.each<[string, string, readonly Parameter[], string]>([
    // RFC 5849 §3.4.1.1.
    [
      'POST',
      'http://EXAMPLE.com/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b',
      [
        ['b5', '=%3D'],
        ['a3', 'a'],
        ['c@', ''],
        ['a2', 'r b'],
        ['oauth_consumer_key', '9djdj82h48djs9d2'],
        ['oauth_token', 'kkk9d7dh3k39sjv7'],
        ['oauth_signature_method', 'HMAC-SHA1'],
        ['oauth_timestamp', '137131201'],
        ['oauth_nonce', '7d8f3e4a'],
        ['c2', ''],
        ['a3', '2 q'],
      ],
      'POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_method%3DHMAC-SHA1%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7',
    ],
    ['GET', 'https://h.test', [], 'GET&https%3A%2F%2Fh.test%2F&'],
    ['GET', 'https://h.test:443/a', [], 'GET&https%3A%2F%2Fh.test%2Fa&'],
    ['GET', 'https://h.test:8443/a', [], 'GET&https%3A%2F%2Fh.test%3A8443%2Fa&'],
  ])('%s %s', (method, url, parameters, base) => {
    expect(signatureBase(method, url, parameters)).toBe(base);
  });
});
