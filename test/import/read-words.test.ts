import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../src/import/index.ts';
import fc from '../support/fast-check.ts';

describe('sh', () => {
  test.each([
    ['curl a b', ['curl', 'a', 'b']],
    [`curl 'a b' "c \\"d\\" \\$e \\n"`, ['curl', 'a b', 'c "d" $e \\n']],
    [`curl 'it'\\''s'`, ['curl', "it's"]],
    ['curl \\\n  -H x \\\r\n  y', ['curl', '-H', 'x', 'y']],
    ['curl `\n x', ['curl', 'x']],
    [`curl $'a\\n\\x41\\u00e9\\101\\'b'`, ['curl', "a\nA\u00e9A'b"]],
    ['curl https://a.example/#frag?x=1&y=2*', ['curl', 'https://a.example/#frag?x=1&y=2*']],
    [`curl "" ''`, ['curl', '', '']],
    ['curl a | jq .', ['curl', 'a']],
    ['curl a && echo', ['curl', 'a']],
    ['curl a & b', ['curl', 'a']],
    ['curl a; b', ['curl', 'a']],
    ['curl a\necho b', ['curl', 'a']],
    ['curl $HOME "${KEY}"', ['curl', '$HOME', '${KEY}']],
    ['curl a\n  -H "b: c"\n\n--data d', ['curl', 'a', '-H', 'b: c', '--data', 'd']],
    [`curl 'never closed`, ['curl', 'never closed']],
    ['', []],
  ])('%j', (command, words) => {
    expect(readWords(command)).toEqual(words);
  });

  test('agrees with a real shell on quoted words', () => {
    const piece = fc.oneof(
      fc.stringMatching(/^[\w.:/?=@%+-]{1,8}$/),
      fc.stringMatching(/^[ \w"`#&;|^$]{0,6}$/).map((text) => `'${text}'`),
      fc.stringMatching(/^[ \w'#&;|]{0,6}$/).map((text) => `"${text}"`),
      fc.constantFrom(`\\"`, `\\'`, String.raw`\ `, `\\\n`, `"\\""`),
    );
    const word = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        // A caret before a quote is how cmd is recognised; `-f` leaves patterns of files as they are.
        const command = `curl ${words.join(' ')}`;
        if (/\^(?:"|\n)/.test(command) || /\\\n/.test(words.at(-1) ?? '')) return;
        const script = `for w in ${words.join(' ')}; do printf '%s\\037' "$w"; done`;
        const real = execFileSync('bash', ['-f', '-c', script], { encoding: 'utf8' }).split('\u001f').slice(0, -1);
        if (words.some((text) => text.includes('\\\n'))) return;
        expect(readWords(command)).toEqual(['curl', ...real]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('cmd', () => {
  test.each([
    [
      'curl ^\r\n  -H ^"a: b^" ^\r\n  ^"https://a.example/?x=1^&y=2^"',
      ['curl', '-H', 'a: b', 'https://a.example/?x=1&y=2'],
    ],
    ['curl ^"https://a^" --data-raw ^"^{^\\^"a^\\^":1^}^"', ['curl', 'https://a', '--data-raw', '{"a":1}']],
    ['curl ^"a""b^"', ['curl', 'a"b']],
    [
      'curl "https://a" --data-raw "{""a"":1, ""b"":[""c""]}"',
      ['curl', 'https://a', '--data-raw', '{"a":1, "b":["c"]}'],
    ],
    ['curl ^"a^\r\n\r\nb^" ^\n  c', ['curl', 'a\nb', 'c']],
  ])('%j', (command, words) => {
    expect(readWords(command)).toEqual(words);
  });
});

test('PowerShell on one line: quotes escaped inside single ones', () => {
  expect(readWords(String.raw`curl -d '{\"a\": \"b c\"}' https://a`)).toEqual([
    'curl',
    '-d',
    '{"a": "b c"}',
    'https://a',
  ]);
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(readWords(`curl ${text}`)[0]).toBeDefined();
    }),
  );
});
