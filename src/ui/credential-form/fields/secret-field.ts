import { Eye, EyeOff } from 'lucide';
import { css, html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { renderText } from '../../../engine/index.ts';
import { FieldElement } from './field-element.ts';

/** A password or a private key: dots until the user asks to see it, and again when the focus goes on. */
@customElement('iml-secret-field')
export class SecretField extends FieldElement {
  static override styles = [
    ...FieldElement.styles,
    css`
      .secret {
        display: block;
      }
      .field .secret textarea {
        display: block;
        padding-right: 34px;
        font-family: var(--font-code);
        font-size: var(--text-xs);
      }
      /* A text area has no type that masks. */
      textarea.masked {
        -webkit-text-security: disc;
      }
      @supports not (-webkit-text-security: disc) {
        textarea.masked:not(:focus) {
          color: transparent;
        }
      }
    `,
  ];

  @state() private shown = false;

  override render(): TemplateResult {
    return this.renderField(html`<span class="secret" @focusout=${this.#hide}>
      ${this.parameter.type === 'pkey' ? this.#renderKey() : this.#renderPassword()}
      <button
        type="button"
        class="icon-button small"
        aria-pressed=${this.shown}
        aria-label=${`Show ${this.parameter.label}`}
        title=${this.shown ? 'Hide' : 'Show'}
        @click=${this.#toggle}
      ><iml-icon .icon=${this.shown ? EyeOff : Eye}></iml-icon></button>
    </span>`);
  }

  #renderPassword(): TemplateResult {
    return html`<input
      id="input"
      type=${this.shown ? 'text' : 'password'}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      ?required=${this.parameter.required}
      aria-invalid=${this.invalid}
      aria-describedby=${this.descriptions}
      .value=${live(renderText(this.value))}
      @input=${this.#input}
    />`;
  }

  /** Line breaks count in a key, so it needs several lines. */
  #renderKey(): TemplateResult {
    return html`<textarea
      id="input"
      class=${this.shown ? '' : 'masked'}
      rows="4"
      autocomplete="off"
      spellcheck="false"
      ?required=${this.parameter.required}
      aria-invalid=${this.invalid}
      aria-describedby=${this.descriptions}
      .value=${live(renderText(this.value))}
      @input=${this.#input}
    ></textarea>`;
  }

  #input = (event: Event): void => this.change((event.target as HTMLInputElement | HTMLTextAreaElement).value);

  #toggle = (): void => {
    this.shown = !this.shown;
  };

  /** Moving between the text and the eye is not leaving. */
  #hide = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!(currentTarget as HTMLElement).contains(relatedTarget as Node | null)) this.shown = false;
  };
}
