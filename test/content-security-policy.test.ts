import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const inPage = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(read('index.html'))?.[1] ?? '';
const inHeaders = /Content-Security-Policy: (.*)/.exec(read('public/_headers'))?.[1] ?? '';

const directives = new Map(
  inPage.split(';').map((directive) => {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    return [name, sources.join(' ')];
  }),
);

test('the page and the header file give the same policy', () => {
  expect(inPage).not.toBe('');
  expect(inHeaders).toBe(inPage);
});

test.each([
  ['default-src', "'none'"],
  // Web assembly for the sandbox; no eval, no inline script.
  ['script-src', "'self' 'wasm-unsafe-eval'"],
  ['worker-src', "'self'"],
  ['base-uri', "'none'"],
  ['object-src', "'none'"],
  ['form-action', "'none'"],
  // No text becomes markup or the address of a script but through a policy.
  ['require-trusted-types-for', "'script'"],
])('%s is %s', (name, sources) => {
  expect(directives.get(name)).toBe(sources);
});
