import { describe, expect, test } from 'vitest';
import { shellVariables, type TaintedText } from '../../src/secrets/index.ts';

const secret = (text: string, origin: string, form = 'as it is'): TaintedText => ({ text, origin, form });

/** The text with its variables written in brackets. */
function shown(text: string, ...texts: readonly TaintedText[]): string {
  const parts = shellVariables({ texts: texts.toSorted((a, b) => b.text.length - a.text.length) })(text);
  return parts.map((part) => (part.kind === 'text' ? part.text : `[${part.name}]`)).join('');
}

describe('a variable is named after the field', () => {
  test.each([
    ['parameters.apiKey', 'as it is', 'API_KEY'],
    ['common.clientSecret', 'as it is', 'CLIENT_SECRET'],
    ['body.access_token', 'as it is', 'ACCESS_TOKEN'],
    ['connection.tokens.0', 'as it is', 'TOKENS'],
    ['parameters.APIKey2', 'as it is', 'APIKEY2'],
    ['parameters.apiKey', 'base64', 'API_KEY_BASE64'],
    ["sha256(parameters.apiKey, 'hex')", 'made from it', 'API_KEY_COMPUTED'],
    ['md5(now)', 'made from it', 'SECRET_COMPUTED'],
    ['parameters.path', 'as it is', 'SECRET_PATH'],
    ['parameters.žluťoučký', 'as it is', 'PARAMETERS'],
  ])('%s, %s: %s', (origin, form, name) => {
    expect(shown('a hunter22 b', secret('hunter22', origin, form))).toBe(`a [${name}] b`);
  });
});

describe('a text is cut where secrets stand', () => {
  const key = secret('hunter22', 'parameters.apiKey');
  test.each([
    ['', [key], ''],
    ['nothing here', [key], 'nothing here'],
    ['hunter22', [key], '[API_KEY]'],
    ['hunter22hunter22', [key], '[API_KEY][API_KEY]'],
    ['hunter22:word1', [key, secret('word1', 'parameters.secret')], '[API_KEY]:[SECRET]'],
    ['xhunter22x', [key, secret('xhunter22', 'common.key')], '[KEY]x'],
    ['hunter22 API_KEY', [key, secret('API_KEY', 'parameters.word')], '[API_KEY] [WORD]'],
    ['aaaa bbbb', [secret('aaaa', 'parameters.key'), secret('bbbb', 'common.key')], '[KEY] [KEY_2]'],
  ])('%s', (text, texts, expected) => {
    expect(shown(text, ...texts)).toBe(expected);
  });
});

test('the names hold over several texts', () => {
  const cut = shellVariables({ texts: [secret('aaaa', 'parameters.key'), secret('bbbb', 'common.key')] });
  expect([cut('bbbb'), cut('aaaa'), cut('bbbb')].flat()).toEqual([
    { kind: 'variable', name: 'KEY' },
    { kind: 'variable', name: 'KEY_2' },
    { kind: 'variable', name: 'KEY' },
  ]);
});
