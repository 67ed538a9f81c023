import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readParameters } from '../../src/runtime/index.ts';
import { resultsAsMarkdown, scenarioFromRun, expectationFromRun } from '../../src/scenarios/index.ts';
import { maskValue, redact, taintOf } from '../../src/secrets/index.ts';
import { runDefinition } from '../support/run-definition.ts';

const parameters = '[{"name":"apiKey","type":"password"},{"name":"name","type":"text"}]';

/** A secret as people have them; shorter ones are not followed (`shortestSecret`). */
const secret = fc
  .oneof(
    fc.string({ minLength: 6, maxLength: 24 }),
    fc.base64String({ minLength: 8, maxLength: 24 }),
    fc.string({ unit: 'grapheme', minLength: 6, maxLength: 12 }),
  )
  .filter((text) => text.trim().length >= 6 && !text.includes('•'));

const functions = ['', 'base64', 'md5', 'sha1', 'sha256', 'sha512', 'encodeURL', 'base64url', 'upper', 'trim'];
const expression = fc
  .tuple(
    fc.constantFrom(...functions),
    fc.constantFrom('parameters.apiKey', "parameters.apiKey + ':' + parameters.name", "'x' + connection.apiKey"),
  )
  .map(([name, inner]) => (name === '' ? inner : `${name}(${inner})`));
const template = fc
  .tuple(fc.constantFrom('', 'Bearer ', 'k='), expression)
  .map(([before, inner]) => `${before}{{${inner}}}`);

const definition = fc.record({
  headers: fc.dictionary(fc.constantFrom('authorization', 'x-key', 'x-other'), template),
  qs: fc.dictionary(fc.constantFrom('key', 'q'), template),
  body: fc.dictionary(fc.constantFrom('a', 'b'), template),
  message: template,
});

const forms = (text: string): readonly string[] => [
  text,
  Buffer.from(text).toString('base64'),
  Buffer.from(text).toString('base64url'),
  Buffer.from(text).toString('hex'),
  encodeURIComponent(text.toWellFormed()),
  ...['md5', 'sha1', 'sha256', 'sha512'].flatMap((name) => [
    createHash(name).update(text).digest('hex'),
    createHash(name).update(text).digest('base64'),
  ]),
];

test('no form of a secret is in the log as shown, the record, markdown, a kept scenario or an expectation', async () => {
  await fc.assert(
    fc.asyncProperty(
      secret,
      definition,
      fc.boolean(),
      fc.constantFrom(200, 401),
      async (apiKey, { message, ...request }, echo, status) => {
        const values = { apiKey, name: 'annabel' };
        const mocks = [
          {
            match: {},
            status,
            headers: { 'content-type': 'application/json' },
            body: echo ? { echo: apiKey, list: [apiKey] } : { id: 1 },
          },
        ];
        const { events, result } = await runDefinition({
          communication: {
            url: 'https://x.test/me',
            method: 'POST',
            ...request,
            response: { error: { message }, data: { kept: message } },
            log: { sanitize: ['request.headers.other'] },
          },
          parameters,
          values,
          mocks,
        });
        const taint = taintOf({ parameters: readParameters(parameters).parameters, values, events });
        const secrets = taint.texts.map(({ text }) => text);
        const scenario = { name: 'test', mocks };
        const line = {
          scenario: 'test',
          request: 'POST',
          status: '200',
          valid: '–',
          verdict: result.verdict,
          reads: result.error?.message ?? '',
          differences: [result.error?.message ?? ''],
        };
        const outputs = {
          log: maskValue(result.logs as never, secrets),
          record: redact({ events, result }, taint),
          markdown: (['full', 'short', 'chat'] as const).map((size) =>
            resultsAsMarkdown({ name: 'test', lines: [line] }, size, taint),
          ),
          kept: scenarioFromRun('kept', events, result, taint),
          expected: expectationFromRun({ scenario, action: 'create', events, result }, taint),
        };
        const text = allTexts(outputs).join('\n');
        for (const form of forms(apiKey)) expect(text.includes(form), `${form} in ${text.slice(0, 2000)}`).toBe(false);
      },
    ),
    { numRuns: 150 },
  );
});

/** Texts and names as they are, without the escapes that JSON would add; bytes as text. */
function allTexts(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  if (data instanceof Uint8Array) return [Buffer.from(data).toString()];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [key, ...allTexts(value)]);
}
