import { html, type TemplateResult } from 'lit';

/** Code begins where a word does and ends where a sentence goes on; backticks elsewhere belong to the code. */
const code = /(?<=^|[\s(])`(.+?)`(?=$|\s|['’]s\b|[).,:;?!](?:$|[\s)]))/gs;

/** A sentence in which pieces of code stand between backticks; the code may hold backticks itself. */
export function sentenceParts(text: string): TemplateResult {
  const parts = text.split(code).map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`));
  return html`${parts}`;
}
