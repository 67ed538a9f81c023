import { describe, expect, test } from 'vitest';
import { checkAvailability } from '../../../src/runtime/definition/check-availability.ts';
import type { ConnectionKind } from '../../../src/runtime/definition/steps.ts';
import { readJson, toJsonPointer } from '../../../src/source/index.ts';

const check = (communication: unknown, kind: ConnectionKind) =>
  checkAvailability(readJson(JSON.stringify(communication) ?? ''), kind);

/** The remarks as `pointer code`. */
const remarks = (communication: unknown, kind: ConnectionKind): readonly string[] =>
  check(communication, kind).map(({ path, code }) => `${toJsonPointer(path)} ${code}`);

const url = 'https://h.test';

describe('a single request', () => {
  test.each<[communication: unknown, expected: readonly string[]]>([
    [undefined, []],
    [{}, []],
    [
      {
        url,
        method: 'POST',
        body: {},
        log: { sanitize: [] },
        response: { valid: true, data: {}, uid: '1', metadata: {} },
      },
      [],
    ],
    [{ url, aws: {}, pagination: {} }, ['/aws directive-not-available', '/pagination directive-not-available']],
    [
      { response: { limit: 1, iterate: '', output: '', wrapper: '', trigger: {}, scope: [] } },
      ['limit', 'iterate', 'output', 'wrapper', 'trigger', 'scope'].map(
        (name) => `/response/${name} directive-not-available`,
      ),
    ],
    [{ response: { expires: '' }, oauth: {} }, ['/oauth no-effect', '/response/expires no-effect']],
    [[{ url }, { url, aws: {} }], [' single-request-only']],
    [[{ url, aws: {} }], ['/0/aws directive-not-available']],
    [[], []],
    [{ url, body: {} }, ['/body body-ignored']],
    [{ url, body: {}, method: 'get' }, ['/body body-ignored']],
    [{ url, body: {}, method: '{{parameters.m}}' }, []],
    [{ url, body: {}, method: 'DELETE' }, []],
    [{ urll: 1, response: { vaild: 1 } }, ['/urll unknown-directive', '/response/vaild unknown-directive']],
  ])('%j', (communication, expected) => {
    expect(remarks(communication, 'basic')).toEqual(expected);
  });
});

describe('steps', () => {
  test.each<[kind: ConnectionKind, communication: unknown, expected: readonly string[]]>([
    [
      'oauth2',
      { authorize: { url }, token: { url, response: { scope: [], expires: '' } }, info: { response: { uid: 1 } } },
      [],
    ],
    ['oauth2', { requestToken: {}, accessToken: {} }, ['/requestToken unknown-step', '/accessToken unknown-step']],
    [
      'oauth1',
      { preauthorize: {}, token: {}, refresh: {}, invalidate: {} },
      ['/preauthorize unknown-step', '/token unknown-step', '/refresh unknown-step', '/invalidate unknown-step'],
    ],
    ['oauth1', { oauth: {}, info: { oauth: {} } }, []],
    ['oauth2', { oauth: {}, info: { oauth: {} } }, ['/oauth no-effect', '/info/oauth no-effect']],
    [
      'oauth2',
      { token: { response: { uid: 1, metadata: {} } } },
      ['/token/response/uid only-in-info', '/token/response/metadata only-in-info'],
    ],
    [
      'oauth1',
      { accessToken: { response: { uid: 1, expires: '' } } },
      ['/accessToken/response/uid only-in-info', '/accessToken/response/expires no-effect'],
    ],
    [
      'oauth2',
      { info: { response: { scope: [] } }, refresh: { response: { scope: [] } } },
      ['/info/response/scope directive-not-available', '/refresh/response/scope directive-not-available'],
    ],
    ['oauth2', { token: [{ url }, { url, pagination: {} }] }, ['/token/1/pagination directive-not-available']],
    ['oauth2', { refresh: [{ url }, { url }] }, ['/refresh single-request-only']],
    ['oauth1', { info: [{ url }, { url }] }, ['/info single-request-only']],
    ['oauth2', { token: { url, body: {} }, authorize: { url, body: {} } }, ['/token/body body-ignored']],
    ['oauth2', { url }, ['/url unknown-step']],
  ])('%s: %j', (kind, communication, expected) => {
    expect(remarks(communication, kind)).toEqual(expected);
  });
});

test.each<[communication: unknown, kind: ConnectionKind, message: string]>([
  [{ aws: {} }, 'basic', 'aws is not available in connections.'],
  [{ pagination: {} }, 'basic', 'pagination is not available in connections.'],
  [{ response: { limit: 1 } }, 'basic', 'A connection returns no items; limit has no effect.'],
  [{ response: { output: 1 } }, 'basic', 'A connection has no output; use data, metadata or uid.'],
  [{ response: { wrapper: 1 } }, 'basic', 'Only for modules.'],
  [{ response: { scope: 1 } }, 'basic', 'scope is read under token only.'],
  [[{}, {}], 'basic', 'Only a single request can be performed.'],
  [{ body: 1 }, 'basic', 'body is not sent with GET.'],
  [{ hedaers: {} }, 'basic', 'There is no directive hedaers. Did you mean headers?'],
  [{ valid: true }, 'basic', 'valid belongs in response.'],
  [{ response: { headers: {} } }, 'basic', 'headers belongs next to response, not into it.'],
  [{ tokens: {} }, 'oauth2', 'There is no step tokens. Did you mean token?'],
  [
    { url: 'https://h.test' },
    'oauth1',
    'url belongs in a step, such as info. Steps of OAuth 1 are requestToken, authorize, accessToken, info.',
  ],
  [{ authorize: {} }, 'basic', 'authorize is a step of OAuth; a connection of this kind is a single request.'],
  [{ authorize: { token: {} } }, 'oauth2', 'token is a step: it belongs beside the others, not into one.'],
])('says about %j: %s %s', (communication, kind, message) => {
  expect(check(communication, kind).map((remark) => remark.message)).toEqual([message]);
});

test('points at the key', () => {
  const text = '{ "aws": { } }';
  const [remark] = checkAvailability(readJson(text), 'basic');
  expect(remark && text.slice(remark.range.start, remark.range.end)).toBe('"aws"');
});
