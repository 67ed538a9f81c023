import { describe, expect, test } from 'vitest';
import type { ValueObject } from '../../../src/engine/index.ts';
import { buildUrl } from '../../../src/runtime/http/build-url.ts';

describe('a URL and its query', () => {
  test.each<[url: string, qs: ValueObject | undefined, expected: string]>([
    ['https://h.test', undefined, 'https://h.test'],
    ['https://h.test/', undefined, 'https://h.test'],
    ['https://h.test/', { a: 1 }, 'https://h.test?a=1'],
    ['https://h.test/a/', undefined, 'https://h.test/a/'],
    ['https://h.test//a///b//', undefined, 'https://h.test/a/b/'],
    ['https://h.test/a?next=https://x.test//b', undefined, 'https://h.test/a?next=https://x.test//b'],
    ['https://h.test:8443/Me#part', { a: 1 }, 'https://h.test:8443/Me?a=1'],
    ['  https://h.test/a\n', undefined, 'https://h.test/a'],
    ['HTTPS://H.test/a', undefined, 'HTTPS://H.test/a'],
    ['https://u:p@h.test/a', undefined, 'https://u:p@h.test/a'],
    ['https://h.test/Ops & QA é', undefined, 'https://h.test/Ops%20&%20QA%20%C3%A9'],
    ['https://h.test/a%2Fb', undefined, 'https://h.test/a%252Fb'],
    ['https://h.test/\uD800', undefined, 'https://h.test/%EF%BF%BD'],
    ['https://h.test/a?q=x y&p=1+1&e=é&s=a%20b', undefined, 'https://h.test/a?q=x%20y&p=1+1&e=%C3%A9&s=a%20b'],
    ['https://h.test/a?q="<>\'', undefined, 'https://h.test/a?q=%22%3C%3E%27'],
    ['https://h.test/a?', undefined, 'https://h.test/a?'],
    ['https://h.test/a?', { b: 1 }, 'https://h.test/a?b=1'],
    ['https://h.test/a?x=1&b=2&c=3', { b: 9 }, 'https://h.test/a?x=1&c=3&b=9'],
    ['https://h.test/a?a%20b=1', { 'a b': 2 }, 'https://h.test/a?a%20b=2'],
    ['https://h.test/a?100%=1', { x: 2 }, 'https://h.test/a?100%=1&x=2'],
    ['https://h.test/a?b=1', { b: null }, 'https://h.test/a?b=1'],
    ['https://h.test/a', {}, 'https://h.test/a'],
    ['https://h.test/a', { l: ['x', null, undefined, ''], n: null, u: undefined, e: '' }, 'https://h.test/a?l=x&l=&e='],
    ['https://h.test/a', { t: true, f: false, n: 1.5 }, 'https://h.test/a?t=true&f=false&n=1.5'],
    ['https://h.test/a', { d: new Date(0) }, 'https://h.test/a?d=1970-01-01T00%3A00%3A00.000Z'],
    ['https://h.test/a', { 'a b': "!'()*", t: '~-._' }, 'https://h.test/a?a%20b=%21%27%28%29%2A&t=~-._'],
  ])('%s with %o', (url, qs, expected) => {
    expect(buildUrl(url, qs)).toEqual({ ok: true, value: expected });
  });

  test('is left as written when encodeUrl is false, except for doubled slashes', () => {
    const built = buildUrl('https://h.test//a%2Fb c', undefined, undefined, { encodeUrl: false });
    expect(built).toEqual({ ok: true, value: 'https://h.test/a%2Fb c' });
  });
});

describe('a base URL', () => {
  test.each([
    ['/me', 'https://api.test/v1', 'https://api.test/v1/me'],
    ['me', 'https://api.test/v1', 'https://api.test/v1/me'],
    ['/me', 'https://api.test/', 'https://api.test/me'],
    ['', 'https://api.test/v1', 'https://api.test/v1/'],
    ['https://other.test/x', 'https://api.test', 'https://other.test/x'],
  ])('joins %s to %s', (url, base, expected) => {
    expect(buildUrl(url, undefined, base)).toEqual({ ok: true, value: expected });
  });
});

describe('problems', () => {
  test.each([
    ['/me', undefined, 'Relative URL "/me" cannot be used here.'],
    ['', undefined, 'Relative URL "" cannot be used here.'],
    ['api.test/me', undefined, 'Relative URL "api.test/me" cannot be used here.'],
    ['/me', '/v1', 'Relative base URL "/v1" cannot be used here.'],
    ['ftp://h.test/a', undefined, '"ftp://h.test/a" is not a usable URL.'],
    ['https://', undefined, '"https://" is not a usable URL.'],
    ['https:///me', undefined, '"https:///me" is not a usable URL.'],
    ['https://:8080/me', undefined, '"https://:8080/me" is not a usable URL.'],
    ['https://a b.test/', undefined, '"https://a b.test/" is not a usable URL.'],
    ['https://user:secret@a b/x?token=secret', undefined, '"https://a b/x" is not a usable URL.'],
  ])('%s with base %s', (url, base, message) => {
    expect(buildUrl(url, undefined, base)).toMatchObject({ ok: false, error: { message } });
  });

  test.each([{ q: { a: 1 } }, { q: [{ a: 1 }] }])('a collection in the query: %o', (qs) => {
    const message = 'The query parameter "q" cannot be a collection.';
    expect(buildUrl('https://h.test', qs)).toMatchObject({ ok: false, error: { message } });
  });
});
