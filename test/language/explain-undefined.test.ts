import { describe, expect, test } from 'vitest';
import type { Scope } from '../../src/engine/index.ts';
import { explainUndefined, requestPlace, type UndefinedReason } from '../../src/language/index.ts';
import type { ConnectionKind } from '../../src/project/index.ts';
import { languageContext } from '../support/language-context.ts';

const parameters = '[{ "name": "apiKey" }, { "name": "domain" }]';

function explain(
  template: string,
  scope: Scope,
  path: readonly string[] = ['response', 'uid'],
  kind: ConnectionKind = 'basic',
): UndefinedReason | undefined {
  const place = requestPlace('communication', path, kind);
  if (place === undefined) throw new Error('There is no such place.');
  return explainUndefined(template, scope, {
    place,
    section: 'communication',
    context: languageContext({ kind, sections: { parameters } }),
  });
}

const body = {
  user: { id: 7, fullName: 'Ada' },
  data: [{ user: 'x' }, { user: 'y' }],
  empty: [],
  nothing: undefined,
  count: 3,
};
const scope: Scope = {
  body,
  headers: { 'content-type': 'text/html', 'x-rate-limit': '1' },
  statusCode: 200,
  parameters: { domain: 'acme' },
  temp: {},
};

/** Template with the first suggestion taken. */
function fixed(template: string, reason: UndefinedReason | undefined): string | undefined {
  const [suggestion] = reason?.suggestions ?? [];
  if (suggestion === undefined) return undefined;
  return template.slice(0, suggestion.range.start) + suggestion.text + template.slice(suggestion.range.end);
}

describe('what broke, and what to write instead', () => {
  test.each([
    ['{{body.user.name}}', 'missing-key', undefined],
    ['{{body.user.fullname}}', 'wrong-case', '{{body.user.fullName}}'],
    ['{{body.usr.id}}', 'missing-key', '{{body.user.id}}'],
    ['{{body.data[0].user}}', 'zero-index', '{{body.data[1].user}}'],
    ['{{body.data.user}}', 'list-not-collection', '{{body.data[1].user}}'],
    ['{{body.data.length}}', 'list-not-collection', undefined],
    ['{{body.data[9].user}}', 'out-of-range', '{{body.data[1].user}}'],
    ['{{body.empty[1].user}}', 'out-of-range', undefined],
    ['{{body.empty.user}}', 'list-not-collection', undefined],
    ['{{body.count.x}}', 'no-members', undefined],
    ['{{body.nothing}}', 'holds-nothing', undefined],
    ['{{headers.`Content-Type`}}', 'header-case', '{{headers.`content-type`}}'],
    ['{{headers.contentType}}', 'missing-key', '{{headers.`content-type`}}'],
    ['{{parameters.apiKey}}', 'not-filled', undefined],
    ['{{parameters.domian}}', 'missing-key', '{{parameters.domain}}'],
    ['{{domain}}', 'not-in-scope', '{{parameters.domain}}'],
    ['{{Body.user}}', 'wrong-case', '{{body.user}}'],
    ['{{query.code}}', 'not-in-scope', undefined],
    ['{{upper(ifempty(body.usr; 1))}}', 'missing-key', '{{upper(ifempty(body.user; 1))}}'],
    ['{{body.data[{{temp.i}}].user}}', 'missing-key', undefined],
    ['{{body.data[{{statusCode}}].user}}', 'out-of-range', '{{body.data[1].user}}'],
    ["{{body['usr'].id}}", 'missing-key', '{{body.user.id}}'],
  ])('%s', (template, code, expected) => {
    const reason = explain(template, scope);
    expect([reason?.code, fixed(template, reason)]).toEqual([code, expected]);
  });

  test('a body that is text', () => {
    expect(explain('{{body.user.id}}', { ...scope, body: '<!DOCTYPE html><p>Oops' })).toMatchObject({
      code: 'text-body',
      message: expect.stringContaining('an HTML page'),
    });
    expect(explain('{{body.user.id}}', { ...scope, body: 'Oops' })).toMatchObject({ code: 'text-body' });
  });

  test('a reply is not there before the request', () => {
    const reason = explain('{{body.user}}', { parameters: {} }, ['url']);
    expect(reason).toMatchObject({ code: 'not-in-scope' });
    expect(reason?.message).toMatch(/only directives under response/);
  });

  test('the callback is only read in authorize.response', () => {
    expect(explain('{{query.code}}', {}, ['token', 'body', 'code'], 'oauth2')?.message).toMatch(/temp/);
  });
});

test('the walk shows what each step came to', () => {
  expect(explain('{{body.data[1].name}}', scope)?.walk).toEqual([
    { source: 'body', type: 'collection of 5', ok: true },
    { source: '.data', type: 'list of 2', ok: true },
    { source: '[1]', type: 'collection of 1', ok: true },
    { source: '.name', type: 'undefined', ok: false },
  ]);
});

test('the range is that of the broken piece', () => {
  const template = 'x {{body.user.nam}}';
  const range = explain(template, scope)?.range;
  expect(range && template.slice(range.start, range.end)).toBe('nam');
});

test.each(['{{body.user.id}}', '{{now}}', '{{undefined}}', 'text', '{{1 + 1}}', '{{'])(
  '%s needs no explanation',
  (template) => {
    expect(explain(template, scope)).toBeUndefined();
  },
);
