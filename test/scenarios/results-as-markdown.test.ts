import { expect, test } from 'vitest';
import { resultsAsMarkdown } from '../../src/scenarios/index.ts';

test.each(['full', 'short', 'chat'] as const)('no half of a secret is left where a line is cut: %s', (size) => {
  const secret = 'Zq9kJ7xW2vN8pL4mT6rB';
  const line = {
    scenario: 'Good',
    request: 'GET /',
    status: '401',
    valid: '',
    verdict: 'refused',
    reads: `${'.'.repeat(110)}${secret}`,
    differences: [],
  };
  const taint = { texts: [{ text: secret, origin: 'parameters.apiKey', form: 'as it is' }] };
  const text = resultsAsMarkdown({ name: 'App', lines: [line] }, size, taint);
  expect(text).not.toMatch(/Zq9/);
});

const line = {
  scenario: 'A',
  request: 'GET https://x.test',
  status: '200',
  valid: 'true',
  verdict: 'Connected',
  reads: 'no label',
  differences: [],
};
const none = { texts: [] };

test('what services say is shown as it is written, in its cell', () => {
  const reads = '<h1>a|b\\|c</h1>\n*not* `code`';
  expect(resultsAsMarkdown({ name: 'App', lines: [{ ...line, reads }] }, 'short', none)).toContain(
    '| A | Connected | \\<h1>a\\|b\\\\\\|c\\</h1> \\*not\\* \\`code\\` |',
  );
});

test('no link and no emphasis comes out of it, and what is neither stays readable', () => {
  const reads = '[401] see [here](https://evil.test) ![x][y] _so_ ~~no~~ api_key';
  expect(resultsAsMarkdown({ name: 'App', lines: [{ ...line, reads }] }, 'short', none)).toContain(
    String.raw`[401] see [here\](https://evil.test) ![x\][y] \_so\_ \~~no\~~ api_key`,
  );
});

test.each([
  [1, '2 scenarios, 1 false success\n'],
  [2, '3 scenarios, 2 false successes\n'],
])('%i false successes are counted, loud, and explained', (count, summary) => {
  const lies = Array.from({ length: count }, () => ({ ...line, verdict: 'FALSE SUCCESS' }));
  const text = resultsAsMarkdown({ name: 'App', lines: [line, ...lies] }, 'full', none);
  expect(text).toContain(summary);
  expect(text).toContain('| A | GET https://x.test | 200 | true | **FALSE SUCCESS** | no label |');
  expect(text).toContain('the service meant to refuse');
});

test('where there is no false success nothing is explained', () => {
  expect(resultsAsMarkdown({ name: 'App', lines: [line] }, 'full', none)).not.toContain('FALSE SUCCESS');
});
