import { html, css, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { asksForConsent, setAskConsent, showDialog } from '../../app/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import '../elements/copy-button.ts';

/** For apps whose users are sent to a service: how the next run gets consent. Nothing for all others. */
@customElement('iml-consent-bar')
export class ConsentBar extends AppElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: block;
        flex: none;
      }
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px var(--space-3);
        min-height: 32px;
        padding: 4px var(--space-4);
        border-bottom: 1px solid var(--line-hair);
        color: var(--text-2);
        font-size: var(--text-xs);
      }
      label {
        display: inline-flex;
        align-items: center;
        gap: 6px;
      }
      input {
        margin: 0;
        accent-color: var(--accent-fill);
      }
      .address {
        display: inline-flex;
        flex: 1 1 240px;
        align-items: center;
        gap: 6px;
        min-width: 0;
      }
      .end {
        margin-left: auto;
      }
    `,
  ];

  private readonly project = this.follow((state) => state.project);
  private readonly transport = this.follow((state) => state.transport);
  private readonly asks = this.follow((state) => state.askConsent);

  override render(): TemplateResult | typeof nothing {
    if (!asksForConsent(this.project.value)) return nothing;
    const { callbackAddress } = this.ports.consent;
    return html`<div role="group" aria-label="Consent">
      ${
        this.transport.value === 'mock'
          ? html`<label title="Else consent is given as the scenario says"><input type="checkbox" .checked=${this.asks.value} @change=${this.#toggle} />Ask me for consent</label>`
          : html`<span class="address" title="Services send the user back only to addresses that are registered with them">Register <code class="cut">${callbackAddress}</code><iml-copy label="Copy" .text=${() => callbackAddress}></iml-copy></span>`
      }
      <button class="link end" @click=${() => showDialog(this.ports, 'token')}>Start with a token…</button>
    </div>`;
  }

  #toggle = (event: Event): void => setAskConsent(this.ports, (event.target as HTMLInputElement).checked);
}
