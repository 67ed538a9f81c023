import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { FieldElement } from './field-element.ts';

/** Yes or no, never empty. */
@customElement('iml-checkbox-field')
export class CheckboxField extends FieldElement {
  override render(): TemplateResult {
    return html`<div class="field ${this.error === '' ? '' : 'invalid'}">
      <span class="check"><input id="input" type="checkbox" aria-invalid=${this.invalid} aria-describedby=${this.descriptions} .checked=${live(this.value === true)} @change=${this.#toggle} /><label for="input">${this.renderCaption()}</label></span>
      ${this.renderBelow()}
    </div>`;
  }

  #toggle = (event: Event): void => this.change((event.target as HTMLInputElement).checked);
}
