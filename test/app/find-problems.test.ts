import { describe, expect, test } from 'vitest';
import { findProblems } from '../../src/app/find-problems.ts';
import { createProject, type Project } from '../../src/project/index.ts';

const project = (sections: Project['sections']): Project =>
  createProject({ id: 'p', name: 'p', kind: 'basic', sections, now: new Date(0) });

/** Section, code and the very text each problem points at. */
function found(sections: Project['sections']): readonly (readonly [string, string, string])[] {
  return findProblems(project(sections)).problems.map(
    ({ section, code, range }) => [section, code, (sections[section] ?? '').slice(range.start, range.end)] as const,
  );
}

describe('problems point at the very characters', () => {
  test.each<[string, Project['sections'], readonly [string, string, string]]>([
    ['JSON', { communication: '{"url" "x"}' }, ['communication', 'missing-colon', '"x"']],
    [
      'a function nobody knows',
      { communication: '{"url":"https://x.test/{{lowr(a)}}"}' },
      ['communication', 'unknown-function', 'lowr'],
    ],
    [
      'an expression behind escapes',
      { communication: '{"url":"https://x.test/\\u0041\\n{{lowr(a)}}"}' },
      ['communication', 'unknown-function', 'lowr'],
    ],
    [
      'an expression in a key',
      { communication: '{"headers":{"{{lowr(a)}}":"1"}}' },
      ['communication', 'unknown-function', 'lowr'],
    ],
    ['the module', { module: '{"url":"/{{lowr(a)}}"}' }, ['module', 'unknown-function', 'lowr']],
    ['the base', { base: '{"baseUrl":"{{lowr(a)}}"}' }, ['base', 'unknown-function', 'lowr']],
    ['scenarios', { scenarios: '[{"mocks":[]}]' }, ['scenarios', 'scenario-without-name', '{"mocks":[]}']],
    ['scopes', { scopes: '["a"' }, ['scopes', 'missing-bracket', '"']],
    ['parameters', { parameters: '{}' }, ['parameters', 'parameters-not-a-list', '{}']],
  ])('%s', (_, sections, problem) => expect(found(sections)).toContainEqual(problem));

  test('a template that never ends', () => {
    const codes = found({ communication: '{"url":"https://x.test/{{a"}' }).map(([, code]) => code);
    expect(codes).toContain('unclosed-mustache');
  });

  test('custom functions are known by their declaration', () => {
    const communication = '{"url":"https://x.test/{{mine(a)}}/{{other(a)}}"}';
    const unknown = found({ communication, functions: 'function mine(a) { return a; }' }).filter(
      ([, code]) => code === 'unknown-function',
    );
    expect(unknown).toEqual([['communication', 'unknown-function', 'other']]);
  });

  test('every problem is a sentence within its text', () => {
    const sections = {
      communication: '{"url":"{{a","x":"{{b(}}", "qs":',
      scenarios: '[{"name":1}',
      parameters: '[{"type":"nothing"}]',
    };
    const { problems } = findProblems(project(sections));
    expect(problems.length).toBeGreaterThan(3);
    for (const { section, range, message } of problems) {
      const { length } = sections[section as keyof typeof sections];
      expect(range.start).toBeGreaterThanOrEqual(0);
      expect(range.end).toBeGreaterThan(range.start);
      expect(range.end).toBeLessThanOrEqual(length);
      expect(message).toMatch(/[.?:!)`]$/);
    }
  });
});

test('what can be read of a broken form is given with a warning that it is not whole', () => {
  const broken = findProblems(project({ parameters: '[{"name":"a","type":"text"},{"name":' }));
  expect(broken.parametersWhole).toBe(false);
  expect(broken.parameters.map(({ name }) => name)).toContain('a');
  expect(findProblems(project({ parameters: '[]' })).parametersWhole).toBe(true);
});
