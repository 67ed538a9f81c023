import { html, nothing, type TemplateResult } from 'lit';
import type { ConsentRequest } from '../../app/index.ts';

/** Every parameter of the address the user is sent to, with what it is for. */
export function renderConsentParameters(
  { parameters }: ConsentRequest,
  address: string,
  mask: (text: string) => string,
): TemplateResult {
  return html`<details open>
    <summary>${parameters.length} parameters of the address</summary>
    <dl class="pairs">
      ${parameters.map(
        ({ name, value, meaning }) =>
          html`<dt>${name}</dt><dd><code>${mask(value)}</code>${meaning === '' ? nothing : html`<small>${meaning.replaceAll('`', '')}</small>`}</dd>`,
      )}
    </dl>
    ${parameters.length === 0 ? html`<small>${mask(address)}</small>` : nothing}
  </details>`;
}
