import { html, type TemplateResult } from 'lit';

/** A sentence in which one piece of code stands between backticks; the code may hold backticks itself. */
export function sentenceParts(text: string): TemplateResult {
  const [, before = '', code, after = ''] = /^([^`]*)`(.*)`([^`]*)$/s.exec(text) ?? [];
  return code === undefined ? html`${text}` : html`${before}<code>${code}</code>${after}`;
}
