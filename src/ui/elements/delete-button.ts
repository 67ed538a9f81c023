import { Trash2 } from 'lucide';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import './icon.ts';

/** How long the button stays red for the second click, in milliseconds. */
const patience = 4000;

/** Deletes at the second click: the first turns it red. Fires `iml-delete`. */
@customElement('iml-delete')
export class DeleteElement extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      .armed {
        width: auto;
        padding: 0 8px;
        background: var(--verdict-false-fill);
        color: var(--text-on-fill);
        font-size: var(--text-xs);
        font-weight: var(--weight-label);
      }
      .armed:hover {
        background: var(--verdict-false-fill);
        color: var(--text-on-fill);
      }
    `,
  ];

  /** What is deleted, as a command: "Delete Acme production". */
  @property() label = 'Delete';
  @state() private armed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override render(): TemplateResult {
    return html`<button
      class="icon-button small ${this.armed ? 'armed' : ''}"
      aria-label=${this.armed ? `${this.label}: press again to delete` : this.label}
      title=${this.armed ? 'Press again to delete' : this.label}
      @click=${this.#press}
      @blur=${this.#disarm}
    >
      ${this.armed ? 'Delete?' : html`<iml-icon .icon=${Trash2}></iml-icon>`}
    </button>`;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#disarm();
  }

  #press = (): void => {
    if (this.armed) {
      this.#disarm();
      this.dispatchEvent(new CustomEvent('iml-delete', { bubbles: true, composed: true }));
      return;
    }
    this.armed = true;
    this.#timer = setTimeout(this.#disarm, patience);
  };

  #disarm = (): void => {
    clearTimeout(this.#timer);
    this.armed = false;
  };
}
