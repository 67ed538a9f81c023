import { describe, expect, test } from 'vitest';
import type { HttpRequest } from '../../../src/runtime/http/http-message.ts';
import { redirectRequest } from '../../../src/runtime/http/redirect-request.ts';

const post: HttpRequest = {
  method: 'POST',
  url: 'https://api.test/v1/a?x=1',
  headers: [
    ['authorization', 'Bearer s'],
    ['content-type', 'application/json'],
    ['x-a', '1'],
  ],
  body: { kind: 'text', text: '{}' },
};

const redirect = (status: number, location: string | undefined, request: HttpRequest = post) =>
  redirectRequest(request, {
    status,
    headers: location === undefined ? [] : [['location', location]],
    body: new Uint8Array(),
    url: request.url,
    durationMs: 0,
  });

describe('a reply that is an answer in itself', () => {
  test.each([
    [200, '/b'],
    [300, '/b'],
    [304, '/b'],
    [302, undefined],
    [302, 'mailto:a@b.test'],
    [302, 'https://'],
  ])('%s to %s', (status, location) => {
    expect(redirect(status, location)).toBeUndefined();
  });
});

describe('method and body', () => {
  test.each([
    [301, 'GET'],
    [302, 'GET'],
    [303, 'GET'],
    [307, 'POST'],
    [308, 'POST'],
  ])('%s makes POST a %s', (status, method) => {
    const next = redirect(status, '/b');
    expect(next?.method).toBe(method);
    expect(next?.body.kind).toBe(method === 'GET' ? 'none' : 'text');
    expect(next?.headers.some(([name]) => name === 'content-type')).toBe(method === 'POST');
  });

  test('a GET keeps its headers', () => {
    const get: HttpRequest = { ...post, method: 'GET', body: { kind: 'none' } };
    expect(redirect(302, '/b', get)?.headers).toEqual(post.headers);
  });
});

describe('address', () => {
  test.each([
    ['/b', 'https://api.test/b'],
    ['b', 'https://api.test/v1/b'],
    ['?y=2', 'https://api.test/v1/a?y=2'],
    ['//cdn.test/b', 'https://cdn.test/b'],
    ['https://api.test//b//', 'https://api.test//b//'],
    ['https://api.test/b#part', 'https://api.test/b'],
  ])('%s leads to %s', (location, url) => {
    expect(redirect(307, location)?.url).toBe(url);
  });

  test.each([
    ['https://api.test:8443/b', true],
    ['http://API.test/b', true],
    ['https://other.test/b', false],
    ['https://sub.api.test/b', false],
  ])('authorization to %s: %s', (location, kept) => {
    expect(redirect(307, location)?.headers.some(([name]) => name === 'authorization')).toBe(kept);
  });
});
