import { describe, expect, test } from 'vitest';
import { readScenarios } from '../../src/project/index.ts';

/** Codes of the problems, each with the text it points at. */
function problemsOf(text: string): readonly (readonly [code: string, text: string])[] {
  return readScenarios(text).problems.map(({ code, range }) => [code, text.slice(range.start, range.end)] as const);
}

describe('what is read', () => {
  test('every part of a scenario, comments and trailing commas included', () => {
    const { scenarios, problems } = readScenarios(`[
      // first
      { "name": "a", "outcome": "failure", "clock": "2025-03-10T13:00:00+01:00", "seed": 7, "callback": { "code": "c", "n": 1 }, "mocks": [
        { "match": { "method": "GET", "url": "https://x.test/*" }, "status": 401, "headers": { "x": "1", "y": 2 },
          "body": { "a": [null, true] }, "delayMs": 5, "networkError": "ECONNRESET" },
      ] },
      { "name": "b", "mocks": [{ "body": "text" }] },
    ]`);
    expect(problems).toEqual([]);
    expect(scenarios).toEqual([
      {
        name: 'a',
        outcome: 'failure',
        clock: '2025-03-10T12:00:00.000Z',
        seed: 7,
        callback: { code: 'c', n: '1' },
        mocks: [
          {
            match: { method: 'GET', url: 'https://x.test/*' },
            status: 401,
            headers: { x: '1', y: '2' },
            body: { a: [null, true] },
            delayMs: 5,
            networkError: 'ECONNRESET',
          },
        ],
      },
      { name: 'b', mocks: [{ match: {}, body: 'text' }] },
    ]);
  });

  test.each(['', '  \n', '[]', '// nothing yet'])('no scenarios and no problems in %j', (text) => {
    expect(readScenarios(text)).toEqual({ scenarios: [], problems: [] });
  });

  test('an answer whose body has a key __proto__ keeps it as data', () => {
    const [scenario] = readScenarios('[{"name":"a","mocks":[{"body":{"__proto__":{"x":1}}}]}]').scenarios;
    expect(JSON.stringify(scenario?.mocks[0]?.body)).toBe('{"__proto__":{"x":1}}');
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});

describe('problems point at what is wrong', () => {
  test.each([
    ['{"name":"a"}', 'scenarios-not-a-list', '{"name":"a"}'],
    ['[1]', 'not-an-object', '1'],
    ['[{"mocks":[]}]', 'scenario-without-name', '{"mocks":[]}'],
    ['[{"name":" ","mocks":[]}]', 'scenario-without-name', '" "'],
    ['[{"name":7,"mocks":[]}]', 'scenario-without-name', '7'],
    ['[{"name":"a"}]', 'mocks-missing', '{"name":"a"}'],
    ['[{"name":"a","mocks":{}}]', 'mocks-missing', '{}'],
    ['[{"name":"a","mocks":[1]}]', 'not-an-object', '1'],
    ['[{"name":"a","mocks":[],"outcome":"maybe"}]', 'unknown-outcome', '"maybe"'],
    ['[{"name":"a","mocks":[],"clock":"noon"}]', 'bad-clock', '"noon"'],
    ['[{"name":"a","mocks":[],"seed":1.5}]', 'bad-seed', '1.5'],
    ['[{"name":"a","mocks":[],"callback":"c"}]', 'not-texts', '"c"'],
    ['[{"name":"a","mocks":[],"mock":1}]', 'unknown-key', '"mock"'],
    ['[{"name":"a","mocks":[{"status":99}]}]', 'bad-status', '99'],
    ['[{"name":"a","mocks":[{"status":"200"}]}]', 'bad-status', '"200"'],
    ['[{"name":"a","mocks":[{"delayMs":-1}]}]', 'bad-delay', '-1'],
    ['[{"name":"a","mocks":[{"headers":[]}]}]', 'not-texts', '[]'],
    ['[{"name":"a","mocks":[{"headers":{"x":null}}]}]', 'not-a-text', 'null'],
    ['[{"name":"a","mocks":[{"match":{"url":1}}]}]', 'not-a-text', '1'],
    ['[{"name":"a","mocks":[{"match":{"path":"/"}}]}]', 'unknown-key', '"path"'],
    ['[{"name":"a","mocks":[]},{"name":"a","mocks":[]}]', 'scenario-name-twice', '"a"'],
    ['[{"name":"a","mocks":[]', 'missing-bracket', ']'],
  ])('%s is %s', (text, code, at) => {
    expect(problemsOf(text)).toContainEqual([code, at]);
    for (const { message, help } of readScenarios(text).problems) {
      expect(message).toMatch(/\.$/);
      expect(help).toMatch(/\.$/);
    }
  });

  test('a broken mock does not take the others with it', () => {
    const { scenarios } = readScenarios('[{"name":"a","mocks":[1,{"status":"x"},{"status":204}]}]');
    expect(scenarios).toEqual([{ name: 'a', mocks: [{ match: {} }, { match: {}, status: 204 }] }]);
  });

  test('of two scenarios with one name the first is kept', () => {
    const text = '[{"name":"a","mocks":[],"seed":1},{"name":"a","mocks":[],"seed":2}]';
    expect(readScenarios(text).scenarios).toEqual([{ name: 'a', mocks: [], seed: 1 }]);
  });
});
