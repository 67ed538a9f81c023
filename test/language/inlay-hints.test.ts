import { describe, expect, test } from 'vitest';
import {
  type ExpressionValue,
  expressionValues,
  inlayHints,
  type LanguageContext,
  withAnswers,
} from '../../src/language/index.ts';
import { languageContext, ranContext } from '../support/language-context.ts';

const parameters = '[{"name":"key","type":"password"},{"name":"domain","type":"text"}]';
const values = { key: 'my-secret-key', domain: 'acme' };

const communication = `{
  "url": "https://{{parameters.domain}}.example.com/{{parameters.nothing}}",
  "headers": { "x": "Bearer {{base64(parameters.key)}}" },
  "response": {
    "valid": "{{body.ok}}",
    "error": "{{body.message}}",
    "temp": { "token": "{{body.access_token}}" },
    "uid": "{{body.user.id}}",
    "metadata": { "type": "text", "value": "{{temp.token}}" }
  }
}`;

const ok = { body: { ok: true, user: { id: 7 }, access_token: 'tok-123456' } };

async function ran(mock: object = ok, parts: Partial<LanguageContext> = {}): Promise<LanguageContext> {
  return ranContext(
    { sections: { communication, parameters }, values, ...parts },
    { mocks: [{ match: {}, status: 200, headers: { 'content-type': 'application/json' }, ...mock }] },
  );
}

const lines = (text: string, found: readonly ExpressionValue[]): readonly string[] =>
  inlayHints(text, found, 'all').map(
    ({ range, text: value, type }) =>
      `${text.slice(range.start, range.end)} → ${value}${type === '' ? '' : ` ${type}`}`,
  );

test('each expression has the value and type the run gave it', async () => {
  const context = await ran();
  expect(lines(communication, expressionValues('communication', context))).toEqual([
    '{{parameters.domain}} → "acme" text',
    '{{parameters.nothing}} → undefined',
    '{{base64(parameters.key)}} → ••••(20)',
    '{{body.ok}} → true boolean',
    '{{body.message}} → not run',
    '{{body.access_token}} → ••••(10)',
    '{{body.user.id}} → 7 number',
    '{{temp.token}} → ••••(10)',
  ]);
});

test('what was not reached says why', async () => {
  const context = await ran({ status: 401, body: { message: 'No such key' } });
  const found = expressionValues('communication', context);
  const hints = inlayHints(communication, found, 'all');
  expect(hints.find(({ text }) => text === '"No such key"')).toMatchObject({ type: 'text', tone: 'value' });
  expect(hints.filter(({ tone }) => tone === 'not-run').map(({ detail }) => detail)).toEqual([
    'The status 401 is an error.',
    'The status 401 is an error.',
    'The step ended with an error.',
    'The step ended with an error.',
  ]);
});

test('nothing secret is shown, and nothing else is hidden', async () => {
  const context = await ran();
  const shown = JSON.stringify(inlayHints(communication, expressionValues('communication', context), 'all'));
  expect(shown).not.toContain('my-secret-key');
  expect(shown).not.toContain('bXktc2VjcmV0');
  expect(shown).not.toContain('tok-123456');
  const open = { ...context, secretsShown: true };
  expect(lines(communication, expressionValues('communication', open))).toContain(
    '{{base64(parameters.key)}} → "bXktc2VjcmV0LWtleQ==" text',
  );
});

test('a text that holds a secret is masked wherever it comes from', async () => {
  const context = await ran(
    { body: { message: 'key my-secret-key is bad' }, status: 400 },
    { secretTexts: ['my-secret-key'] },
  );
  expect(lines(communication, expressionValues('communication', context))).toContain('{{body.message}} → ••••(24)');
});

describe('modes', () => {
  test('off draws nothing', async () => {
    expect(inlayHints(communication, expressionValues('communication', await ran()), 'off')).toEqual([]);
  });

  test('problems draws what is undefined or failed', async () => {
    const found = expressionValues('communication', await ran());
    expect(inlayHints(communication, found, 'problems').map(({ text }) => text)).toEqual(['undefined']);
  });
});

test('a value stands after the text it is in, and after the comma', async () => {
  const context = await ran();
  const found = inlayHints(communication, expressionValues('communication', context), 'all');
  expect(found.map(({ offset }) => communication.slice(offset - 2, offset))).toEqual([
    '",',
    '",',
    '}"',
    '",',
    '",',
    '}"',
    '",',
    '}"',
  ]);
});

describe('after an edit', () => {
  test('expressions that were not touched keep their value', async () => {
    const context = await ran();
    const edited = communication.replace('{{body.user.id}}', '{{body.user.id + 1}}').replace('{\n', '{\n  // note\n');
    const changed = { ...context, sections: { ...context.sections, communication: edited } };
    const found = expressionValues('communication', changed);
    expect(lines(edited, found)).toContain('{{body.ok}} → true boolean');
    const pending = found.filter(({ state }) => state.kind === 'pending');
    expect(pending.map(({ source }) => source)).toEqual(['body.user.id + 1']);
    expect(pending[0]?.state).toMatchObject({ scope: { body: { user: { id: 7 } } } });
    const answered = withAnswers(found, [{ ok: true, value: 8 }], changed);
    expect(lines(edited, answered)).toContain('{{body.user.id + 1}} → 8 number');
    expect(lines(edited, withAnswers(found, [{ ok: false, message: 'No.' }], changed))).toContain(
      '{{body.user.id + 1}} → No.',
    );
  });

  test('another value in the form asks for everything anew', async () => {
    const context = { ...(await ran()), values: { ...values, domain: 'other' } };
    const found = expressionValues('communication', context);
    expect(found[0]?.state).toMatchObject({ kind: 'pending', scope: { parameters: { domain: 'other' } } });
  });

  test('a broken text keeps what can be read', async () => {
    const context = await ran();
    const edited = `${communication.slice(0, -20)}`;
    const found = expressionValues('communication', { ...context, sections: { communication: edited } });
    expect(lines(edited, found)).toContain('{{body.user.id}} → 7 number');
  });
});

test('without a run there is a reason', () => {
  const found = expressionValues('communication', languageContext({ sections: { communication } }));
  expect(inlayHints(communication, found, 'all')[0]).toMatchObject({ text: 'not run', tone: 'not-run' });
});

test('a long value is cut to one line', async () => {
  const context = await ran({ body: { ok: true, user: { id: `${'x'.repeat(500)}\n` } } });
  const hint = inlayHints(communication, expressionValues('communication', context), 'all').find(
    ({ type }) => type === 'text 501',
  );
  expect(hint?.text).toHaveLength(120);
  expect(hint?.text.endsWith('…')).toBe(true);
});
