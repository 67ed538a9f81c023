import { html, type TemplateResult } from 'lit';

/** A sentence with its pieces of code, written between backticks as in Markdown, as elements. */
export function inlineCode(text: string): TemplateResult {
  return html`${pieces(text).map(({ code, text: piece }) => (code ? html`<code>${piece}</code>` : piece))}`;
}

interface Piece {
  readonly code: boolean;
  readonly text: string;
}

/** Two backticks on each side hold code that has some itself. A backtick without a partner stands for itself. */
function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/gs)) {
    found.push({ code: false, text: text.slice(from, match.index) }, { code: true, text: (match[2] ?? '').trim() });
    from = match.index + match[0].length;
  }
  return [...found, { code: false, text: text.slice(from) }].filter((piece) => piece.text !== '');
}
