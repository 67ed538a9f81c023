import { render } from 'lit';
import { expect, test } from 'vitest';
import { sentenceParts } from '../../../../src/ui/elements/sentence-parts.ts';

/** The sentence as drawn, code in angle brackets. */
function drawn(text: string): string {
  const place = document.createElement('p');
  render(sentenceParts(text), place);
  for (const code of place.querySelectorAll('code')) code.textContent = `<${code.textContent}>`;
  return place.textContent ?? '';
}

test.each([
  ['Nothing here.', 'Nothing here.'],
  ['Look at what `url` is made of.', 'Look at what <url> is made of.'],
  ['Empty for this reply: `body.a`, `body.b`. Compare it.', 'Empty for this reply: <body.a>, <body.b>. Compare it.'],
  ['It reads `body.`x-y``, not `body.`my name`.id`.', 'It reads <body.`x-y`>, not <body.`my name`.id>.'],
  ['The `valid`\u2019s value (`true`)', 'The <valid>\u2019s value (<true>)'],
  ['A lone ` stays', 'A lone ` stays'],
])('%s', (text, expected) => {
  expect(drawn(text)).toBe(expected);
});
