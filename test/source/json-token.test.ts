import { createScanner } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { jsonToken } from '../../src/source/index.ts';

test.each([
  ['openBrace', '{'],
  ['closeBrace', '}'],
  ['openBracket', '['],
  ['closeBracket', ']'],
  ['comma', ','],
  ['null', 'null'],
  ['true', 'true'],
  ['false', 'false'],
  ['string', '"a"'],
  ['number', '-1.5e3'],
  ['lineComment', '// a'],
  ['blockComment', '/* a */'],
  ['lineBreak', '\n'],
  ['blank', ' \t'],
  ['unknown', 'nul'],
  ['end', ''],
] as const)('%s is what the library calls %j', (name, text) => {
  expect(createScanner(text).scan()).toBe(jsonToken[name]);
});
