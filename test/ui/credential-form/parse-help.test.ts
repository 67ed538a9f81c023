import { describe, expect, test } from 'vitest';
import { type HelpPart, parseHelp } from '../../../src/ui/credential-form/help/parse-help.ts';
import fc from '../../support/fast-check.ts';

const text = (words: string): HelpPart => ({ kind: 'text', text: words });
const link = (words: string, address: string): HelpPart => ({ kind: 'link', text: words, address });

test.each<[markdown: string, parts: readonly HelpPart[]]>([
  ['', []],
  ['Plain words.', [text('Plain words.')]],
  ['See [Keys](https://a.test/keys).', [text('See '), link('Keys', 'https://a.test/keys'), text('.')]],
  ['[Keys](https://a.test/k "Title")', [link('Keys', 'https://a.test/k')]],
  ['At https://a.test/x.', [text('At '), link('https://a.test/x', 'https://a.test/x'), text('.')]],
  ['**bold** and *slanted*', [{ kind: 'strong', text: 'bold' }, text(' and '), { kind: 'emphasis', text: 'slanted' }]],
  ['_so_ too', [{ kind: 'emphasis', text: 'so' }, text(' too')]],
  ['a_snake_name', [text('a_snake_name')]],
  ['begins with `sk_`', [text('begins with '), { kind: 'code', text: 'sk_' }]],
  ['one\n\ntwo', [text('one'), { kind: 'break' }, text('two')]],
])('%j', (markdown, parts) => expect(parseHelp(markdown)).toEqual(parts));

describe('what is no web address is no link', () => {
  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '/relative',
    'file:///etc',
  ])('%s', (address) => expect(parseHelp(`[words](${address})`)).toEqual([text('words')]));

  test('whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (words, address) => {
        for (const part of parseHelp(`[${words}](${address}) ${words}`)) {
          if (part.kind === 'link') expect(part.address).toMatch(/^https?:\/\//);
        }
      }),
    );
  });
});
