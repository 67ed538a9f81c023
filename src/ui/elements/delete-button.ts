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
      .button {
        color: var(--diag-error);
      }
      .button iml-icon {
        color: inherit;
      }
      .armed {
        width: auto;
        padding: 0 8px;
        background: var(--verdict-false-fill);
        color: var(--text-on-fill);
        font-size: var(--text-xs);
        font-weight: var(--weight-label);
      }
      .button.armed {
        border-color: transparent;
        font-size: inherit;
      }
      .armed:hover {
        background: var(--verdict-false-fill);
        color: var(--text-on-fill);
      }
    `,
  ];

  /** What is deleted, as a command: "Delete Acme production". */
  @property() label = 'Delete';
  /** A button with its words; else a small icon, for rows. */
  @property({ type: Boolean }) worded = false;
  @state() private armed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override render(): TemplateResult {
    return html`<button
      class="${this.worded ? 'button' : 'icon-button small'} ${this.armed ? 'armed' : ''}"
      aria-label=${this.armed ? `${this.label}: press again to delete` : this.label}
      title=${this.armed ? 'Press again to delete' : this.label}
      @click=${this.#press}
      @blur=${this.#disarm}
    >
      ${this.#renderFace()}
    </button>`;
  }

  #renderFace(): TemplateResult | string {
    const icon = html`<iml-icon .icon=${Trash2}></iml-icon>`;
    if (this.worded) return html`${icon}${this.armed ? `${this.label}: press again` : this.label}`;
    return this.armed ? 'Delete?' : icon;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#disarm();
  }

  #press = (event: MouseEvent): void => {
    if (this.armed) {
      // The second half of a double click answers no question.
      if (event.detail > 1) return;
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
