import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Value } from '../../../engine/index.ts';
import { isEmptyField } from '../../../runtime/index.ts';
import { FieldElement } from './field-element.ts';

/** Yes or no; a field that is not required can also be left empty (connections.md §13). */
@customElement('iml-boolean-field')
export class BooleanField extends FieldElement {
  override render(): TemplateResult {
    const { required } = this.parameter;
    return this.renderGroup(
      html`<div class="radios">
        ${this.#renderChoice('Yes', true)} ${this.#renderChoice('No', false)}
        ${required ? '' : this.#renderChoice('Not set', undefined)}
      </div>`,
      'radiogroup',
    );
  }

  #renderChoice(text: string, value: Value): TemplateResult {
    const chosen = value === undefined ? isEmptyField(this.value) : this.value === value;
    return html`<label class="check"><input type="radio" name="choice" aria-invalid=${this.invalid} .checked=${live(chosen)} @change=${() => this.change(value)} />${text}</label>`;
  }
}
