import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { deepEqual } from '../../../engine/index.ts';
import { FieldElement } from './field-element.ts';

/** One choice among options that are all visible. */
@customElement('iml-radio-field')
export class RadioField extends FieldElement {
  override render(): TemplateResult {
    const { options = [] } = this.parameter;
    return this.renderGroup(
      html`<div class="radios">
        ${options.map(
          ({ label, description, value }) =>
            html`<label class="check"><input type="radio" name="choice" aria-invalid=${this.invalid} .checked=${live(deepEqual(value, this.value))} @change=${() => this.change(value)} /><span>${label}${description === undefined ? nothing : html`<small>${description}</small>`}</span></label>`,
        )}
      </div>`,
      'radiogroup',
    );
  }
}
