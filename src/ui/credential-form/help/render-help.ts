import { html, type TemplateResult } from 'lit';
import { type HelpPart, parseHelp } from './parse-help.ts';

/** A help text as nodes. Links open beside the page and learn nothing about it. */
export const renderHelp = (markdown: string): readonly TemplateResult[] => parseHelp(markdown).map(renderPart);

function renderPart(part: HelpPart): TemplateResult {
  switch (part.kind) {
    case 'link':
      return html`<a href=${part.address} target="_blank" rel="noopener noreferrer">${part.text}</a>`;
    case 'strong':
      return html`<b>${part.text}</b>`;
    case 'emphasis':
      return html`<em>${part.text}</em>`;
    case 'code':
      return html`<code>${part.text}</code>`;
    case 'break':
      return html`<br />`;
    case 'text':
      return html`${part.text}`;
  }
}
