import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { renderText } from '../../../engine/index.ts';
import { FieldElement } from './field-element.ts';

/** Several lines of text: `multiline`, and certificates. */
@customElement('iml-long-text-field')
export class LongTextField extends FieldElement {
  override render(): TemplateResult {
    const { type, required } = this.parameter;
    return this.renderField(
      html`<textarea
        id="input"
        class=${type === 'cert' ? 'code' : ''}
        rows="4"
        autocomplete="off"
        spellcheck="false"
        ?required=${required}
        aria-invalid=${this.invalid}
        aria-describedby=${this.descriptions}
        .value=${live(renderText(this.value))}
        @input=${this.#input}
      ></textarea>`,
    );
  }

  #input = (event: Event): void => this.change((event.target as HTMLTextAreaElement).value);
}
