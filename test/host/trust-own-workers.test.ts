import { expect, test } from 'vitest';
import { trustOwnWorkers } from '../../src/host/index.ts';

type Rule = (address: string) => string | null;

function ruleAt(href: string): Rule {
  let made: Rule | undefined;
  trustOwnWorkers({
    location: { href },
    trustedTypes: {
      createPolicy(name, { createScriptURL }) {
        expect(name).toBe('default');
        made = createScriptURL;
      },
    },
  });
  if (made === undefined) throw new Error('No rule was made.');
  return made;
}

test.each([
  ['https://a.example/tool/assets/run.worker-1.js', true],
  ['./sw.js', true],
  ['https://a.example/other/x.js', false],
  ['https://a.example/tool/../x.js', false],
  ['https://evil.example/tool/x.js', false],
  ['//evil.example/tool/x.js', false],
  ['blob:https://a.example/1', false],
  ['data:text/javascript,1', false],
  ['javascript:1', false],
])('%s: %s', (address, trusted) => {
  for (const page of ['https://a.example/tool/', 'https://a.example/tool/index.html?embed#1.x']) {
    expect(ruleAt(page)(address)).toBe(trusted ? address : null);
  }
});

test('a browser without trusted types is left alone', () => {
  expect(() => trustOwnWorkers({ location: { href: 'https://a.example/' } })).not.toThrow();
});
