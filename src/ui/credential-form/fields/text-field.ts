import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { renderText } from '../../../engine/index.ts';
import { FieldElement } from './field-element.ts';

/** Which keyboard a touch screen shows. */
const inputModes: Readonly<Record<string, string>> = { email: 'email', url: 'url' };

/** One line of text: text, email, url, uuid, path, file names; also whatever Make would fetch choices for. */
@customElement('iml-text-field')
export class TextField extends FieldElement {
  override render(): TemplateResult {
    const { type, required } = this.parameter;
    return this.renderField(
      html`<input
        id="input"
        type="text"
        inputmode=${(inputModes[type] ?? nothing) as 'email'}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        ?required=${required}
        aria-invalid=${this.invalid}
        aria-describedby=${this.descriptions}
        .value=${live(renderText(this.value))}
        @input=${this.#input}
      />`,
    );
  }

  #input = (event: Event): void => this.change((event.target as HTMLInputElement).value);
}
