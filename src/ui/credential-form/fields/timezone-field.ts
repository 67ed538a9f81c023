import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { renderText } from '../../../engine/index.ts';
import { FieldElement } from './field-element.ts';

/** The name of a time zone, with the names the browser knows as suggestions. */
@customElement('iml-timezone-field')
export class TimezoneField extends FieldElement {
  override render(): TemplateResult {
    return this.renderField(
      html`<input
          id="input"
          type="text"
          list="zones"
          autocomplete="off"
          spellcheck="false"
          ?required=${this.parameter.required}
          aria-invalid=${this.invalid}
          aria-describedby=${this.descriptions}
          .value=${live(renderText(this.value))}
          @input=${(event: Event) => this.change((event.target as HTMLInputElement).value)}
        />
        <datalist id="zones">${Intl.supportedValuesOf('timeZone').map((zone) => html`<option value=${zone}></option>`)}</datalist>`,
    );
  }
}
