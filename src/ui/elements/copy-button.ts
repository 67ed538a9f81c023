import { Check, Copy } from 'lucide';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { copyText } from '../copy-text.ts';
import './icon.ts';

/** Copies a text, which is made only when it is asked for. */
@customElement('iml-copy')
export class CopyElement extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      .link {
        display: inline-flex;
        align-items: center;
        gap: 5px;
        --icon-size: 14px;
      }
    `,
  ];

  @property() label = 'Copy';
  @property({ attribute: false }) text: () => string = () => '';
  @state() private outcome: 'copied' | 'refused' | undefined;

  override render(): TemplateResult {
    const words =
      this.outcome === 'copied' ? 'Copied' : this.outcome === 'refused' ? 'The browser refused' : this.label;
    return html`<button class="link" @click=${this.#copy}>
        <iml-icon .icon=${this.outcome === 'copied' ? Check : Copy}></iml-icon>${words}
      </button>
      <span class="visually-hidden" role="status">${this.outcome === undefined ? nothing : words}</span>`;
  }

  #copy = async (): Promise<void> => {
    this.outcome = (await copyText(this.text())) ? 'copied' : 'refused';
    setTimeout(() => {
      this.outcome = undefined;
    }, 1600);
  };
}
