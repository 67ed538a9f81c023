import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { renderText } from '../../../engine/index.ts';
import { FieldElement } from './field-element.ts';

/** A colour as `#rrggbb`: typed, or picked. */
@customElement('iml-color-field')
export class ColorField extends FieldElement {
  static override styles = [
    ...FieldElement.styles,
    css`
      .field input.picker {
        width: 44px;
        padding: 2px;
        flex: none;
      }
    `,
  ];

  override render(): TemplateResult {
    const text = renderText(this.value);
    return this.renderField(
      html`<span class="row">
        <input
          id="input"
          type="text"
          class="mono"
          placeholder="#rrggbb"
          autocomplete="off"
          spellcheck="false"
          ?required=${this.parameter.required}
          aria-invalid=${this.invalid}
          aria-describedby=${this.descriptions}
          .value=${live(text)}
          @input=${this.#input}
        />
        <input type="color" class="picker" aria-label=${`Pick ${this.parameter.label}`} .value=${live(/^#[0-9a-f]{6}$/i.test(text) ? text : '#000000')} @input=${this.#input} />
      </span>`,
    );
  }

  #input = (event: Event): void => this.change((event.target as HTMLInputElement).value);
}
