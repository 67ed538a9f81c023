import { describe, expect, test } from 'vitest';
import { phases, type TraceEvent } from '../../src/runtime/index.ts';
import { type RunOptions, runDefinition } from '../support/run-definition.ts';

/** One word per phase: `+` ran, `-` was skipped, with the kind of skipping. */
const outline = (events: readonly TraceEvent[]): readonly string[] =>
  events.flatMap((event) => {
    if (event.kind === 'phase-started') return [`+${event.phase}`];
    return event.kind === 'phase-skipped' ? [`-${event.phase} ${event.why}`] : [];
  });

const ran = (events: readonly TraceEvent[]): readonly string[] =>
  outline(events).flatMap((word) => (word.startsWith('+') ? [word.slice(1)] : []));

const json = { 'content-type': 'application/json' };

describe('phases', () => {
  test.each<[string, RunOptions, readonly string[]]>([
    ['nothing written', {}, ['parameters', 'stored']],
    ['a request', { communication: { url: 'https://a.test' } }, ['parameters', 'request', 'response', 'stored']],
    [
      'everything written',
      {
        communication: {
          temp: { a: 1 },
          condition: true,
          url: 'https://a.test',
          response: {
            temp: { b: 2 },
            valid: true,
            data: { c: 3 },
            metadata: { value: 'm' },
            uid: 'u',
            expires: '{{now}}',
          },
        },
      },
      [
        'parameters',
        'temp',
        'condition',
        'request',
        'response',
        'response.temp',
        'valid',
        'data',
        'metadata',
        'uid',
        'expires',
        'stored',
      ],
    ],
    [
      'an error status',
      { communication: { url: 'https://a.test' }, mocks: [{ match: {}, status: 404 }] },
      ['parameters', 'request', 'response', 'error'],
    ],
    [
      'no valid reply',
      { communication: { url: 'https://a.test', response: { valid: false } } },
      ['parameters', 'request', 'response', 'valid', 'error'],
    ],
    [
      'no reply',
      { communication: { url: 'https://a.test' }, mocks: [{ match: {}, networkError: 'ECONNRESET' }] },
      ['parameters', 'request', 'response', 'error'],
    ],
    ['a relative address', { communication: { url: '/me' } }, ['parameters', 'request', 'error']],
    [
      'a condition that is not met',
      { communication: { condition: false, url: 'https://a.test' } },
      ['parameters', 'condition', 'stored'],
    ],
    [
      'a form with a mistake',
      { parameters: [{ name: 'k', type: 'text', required: true }], communication: { url: 'https://a.test' } },
      ['parameters'],
    ],
    [
      'a module',
      { action: 'module', module: { url: 'https://a.test', response: { output: '{{body}}' } } },
      ['request', 'response', 'output'],
    ],
  ])('%s', async (_name, options, expected) => {
    const { events } = await runDefinition(options);
    expect(ran(events)).toEqual(expected);
  });

  test.each<[string, RunOptions]>([
    ['success', { communication: { url: 'https://a.test' } }],
    ['an error', { communication: { url: 'https://a.test' }, mocks: [{ match: {}, status: 500 }] }],
    ['a condition that is not met', { communication: { condition: false } }],
    ['a form with a mistake', { parameters: [{ name: 'k', type: 'text', required: true }] }],
    ['verify', { action: 'verify', connection: { data: {}, uid: null, metadata: null, expires: null, scope: null } }],
    ['a module', { action: 'module', module: { url: 'https://a.test' } }],
  ])('each one is reported once, in order, after %s', async (_name, options) => {
    const { events } = await runDefinition(options);
    const reported = outline(events).map((word) => word.slice(1).split(' ')[0] ?? '');
    expect(reported).toEqual([...phases]);
  });

  test('every phase that starts ends', async () => {
    const { events } = await runDefinition({ communication: { temp: { a: '{{nope()}}' } } });
    const count = (kind: TraceEvent['kind']) => events.filter((event) => event.kind === kind).length;
    expect(count('phase-ended')).toBe(count('phase-started'));
  });

  test('events are numbered from 0', async () => {
    const { events } = await runDefinition({ communication: { url: 'https://a.test' } });
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index));
  });
});

describe('places', () => {
  const communication = String.raw`{
    // A comment moves everything.
    "url": "https://a.test/\u00e9/{{ parameters.id }}?q=\"{{parameters.id + 1}}\"",
    "headers": { "x-{{parameters.id}}": "\u0041{{parameters.id}}" },
    "response": { "data": { "list": ["{{1 + 1}}"] } }
  }`;

  test('each expression is found in the text where it was written', async () => {
    const { events } = await runDefinition({ communication, values: { id: 7 } });
    const found = events.flatMap((event) =>
      event.kind === 'evaluated'
        ? event.expressions.map(({ range, source, value }) => [
            communication.slice(range.start, range.end),
            source,
            value,
          ])
        : [],
    );
    expect(found).toEqual([
      ['{{ parameters.id }}', 'parameters.id', 7],
      ['{{parameters.id + 1}}', 'parameters.id + 1', 8],
      ['{{parameters.id}}', 'parameters.id', 7],
      ['{{parameters.id}}', 'parameters.id', 7],
      ['{{1 + 1}}', '1 + 1', 2],
    ]);
  });

  test('each location is the text of the whole value', async () => {
    const { events } = await runDefinition({ communication, values: { id: 7 } });
    const places = events.flatMap((event) =>
      event.kind === 'evaluated'
        ? [[event.location.path.join('/'), communication.slice(event.location.range.start, event.location.range.end)]]
        : [],
    );
    expect(places.at(-1)).toEqual(['response/data/list/0', '"{{1 + 1}}"']);
    expect(places[1]).toEqual(['headers/x-{{parameters.id}}', '"x-{{parameters.id}}"']);
  });

  test('an expression that fails is located too', async () => {
    const text = String.raw`{ "temp": { "a": "\u00e9\n{{nope(1)}}" } }`;
    const { events, result } = await runDefinition({ communication: text });
    const failed = events.find((event) => event.kind === 'evaluation-failed');
    expect(failed?.location.path).toEqual(['temp', 'a']);
    expect(text.slice(failed?.failure.range.start, failed?.failure.range.end)).toContain('nope');
    expect(result.verdict).toBe('invalid');
    expect(result.error).toMatchObject({ type: 'RuntimeError', cause: 'evaluation' });
  });

  test('of base and module each keeps its own text', async () => {
    const { events } = await runDefinition({
      action: 'module',
      base: { baseUrl: 'https://{{connection.host}}', headers: { a: '{{1}}' } },
      module: { url: '/{{parameters.id}}' },
      connection: { data: { host: 'a.test' }, uid: null, metadata: null, expires: null, scope: null },
      moduleParameters: { id: 5 },
    });
    const sections = events.flatMap((event) => (event.kind === 'evaluated' ? [event.location.section] : []));
    expect(sections.toSorted()).toEqual(['base', 'base', 'module']);
  });
});

describe('variables', () => {
  test('are reported when they change', async () => {
    const { events } = await runDefinition({
      values: { k: 'v' },
      communication: { temp: { a: 1 }, url: 'https://a.test', response: { data: { d: '{{body.x}}' } } },
      mocks: [{ match: {}, headers: json, body: { x: 1 } }],
    });
    const reported = events.flatMap((event) =>
      event.kind === 'variable' ? [[event.phase, event.name, event.value]] : [],
    );
    expect(reported).toEqual([
      ['parameters', 'environment', {}],
      ['parameters', 'common', {}],
      ['parameters', 'parameters', { k: 'v' }],
      ['parameters', 'data', { k: 'v' }],
      ['parameters', 'connection', { k: 'v' }],
      ['parameters', 'temp', {}],
      ['temp', 'temp', { a: 1 }],
      ['response', 'body', { x: 1 }],
      ['response', 'headers', json],
      ['response', 'statusCode', 200],
      ['data', 'parameters', { k: 'v', d: 1 }],
      ['data', 'data', { k: 'v', d: 1 }],
      ['data', 'connection', { k: 'v', d: 1 }],
    ]);
  });
});

describe('requests', () => {
  test('redirects are reported with both messages', async () => {
    const { events } = await runDefinition({
      communication: { url: 'https://a.test/old' },
      mocks: [
        { match: { url: 'https://a.test/old' }, status: 301, headers: { location: '/new' } },
        { match: { url: 'https://a.test/new' }, body: 'ok' },
      ],
    });
    const messages = events.flatMap((event) => {
      if (event.kind === 'request') return [`${event.redirect ? 'redirect' : 'request'} ${event.request.url}`];
      return event.kind === 'response' ? [`${event.response.status} ${String(event.decoded)}`] : [];
    });
    expect(messages).toEqual(['request https://a.test/old', '301 undefined', 'redirect https://a.test/new', '200 ok']);
  });

  test('the lines of debug follow the expression that wrote them', async () => {
    const lines = [{ functionName: 'f', text: 'hello' }];
    const { events } = await runDefinition({
      communication: { temp: { a: '{{1}}' } },
      ports: { takeDebugLines: () => lines.splice(0) },
    });
    expect(events.filter(({ kind }) => kind === 'debug')).toMatchObject([
      { phase: 'temp', functionName: 'f', text: 'hello' },
    ]);
  });
});
