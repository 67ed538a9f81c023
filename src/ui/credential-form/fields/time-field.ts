import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { renderText } from '../../../engine/index.ts';
import { FieldElement } from './field-element.ts';

/** A time of day: hh:mm, hh:mm:ss or hh:mm:ss.nnn. Text, because a browser's time field drops what it does not know. */
@customElement('iml-time-field')
export class TimeField extends FieldElement {
  override render(): TemplateResult {
    return this.renderField(
      html`<input
        id="input"
        type="text"
        placeholder="hh:mm"
        autocomplete="off"
        ?required=${this.parameter.required}
        aria-invalid=${this.invalid}
        aria-describedby=${this.descriptions}
        .value=${live(renderText(this.value))}
        @input=${(event: Event) => this.change((event.target as HTMLInputElement).value)}
      />`,
    );
  }
}
