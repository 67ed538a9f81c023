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
