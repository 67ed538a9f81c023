import { defineFunction } from '../define-function.ts';

export const stripHtml = defineFunction({
  name: 'stripHTML',
  group: 'text',
  summary: 'The text without HTML tags.',
  details:
    '`style` and `script` go with what they hold, `<br>` becomes a line break; character references stay as they are.',
  params: [{ name: 'text', type: 'text', doc: 'HTML.' }],
  returns: 'text',
  certainty: 'documented',
  source: 'iml.md §9.2',
  examples: [
    { call: "stripHTML('<b>Hello</b>')", result: 'Hello' },
    { call: "stripHTML('a<br>b')", result: 'a\nb' },
    { call: "stripHTML('<style>p{}</style>x')", result: 'x' },
  ],
  evaluate: strip,
});

/** One pass over the text; a `<` that begins no tag is text. */
function strip(html: string): string {
  const folded = html.toLowerCase();
  let text = '';
  let at = 0;
  for (;;) {
    const open = html.indexOf('<', at);
    if (open < 0) return text + html.slice(at);
    text += html.slice(at, open);
    if (!/^<[/!?a-z]/i.test(html.slice(open, open + 2))) {
      text += '<';
      at = open + 1;
      continue;
    }
    const close = endOfTag(html, open);
    if (close < 0) return text + html.slice(open);
    const name = /^<\/?([a-z][a-z0-9]*)/.exec(folded.slice(open, Math.min(close, open + 20)))?.[1];
    at = close + 1;
    if (name === 'br') text += '\n';
    if ((name === 'style' || name === 'script') && folded.charAt(open + 1) !== '/') at = endOfElement(folded, name, at);
    else if (folded.startsWith('<!--', open)) at = after(html, '-->', open + 4);
  }
}

/** Where the tag's `>` stands; one inside a quoted attribute does not end it. -1 when there is none. */
function endOfTag(html: string, open: number): number {
  quotedTag.lastIndex = open;
  return quotedTag.test(html) ? quotedTag.lastIndex - 1 : html.indexOf('>', open);
}

const quotedTag = /<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/y;

function endOfElement(folded: string, name: string, from: number): number {
  const end = folded.indexOf(`</${name}`, from);
  return end < 0 ? folded.length : after(folded, '>', end);
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}
