import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { deepEqual } from '../../../engine/index.ts';
import { isEmptyField } from '../../../runtime/index.ts';
import { readJsonValue, writeJsonValue } from '../json-value.ts';
import { FieldElement } from './field-element.ts';

/** Any JSON: json, filter, data structures, and lists and collections whose members nobody described. */
@customElement('iml-json-field')
export class JsonField extends FieldElement {
  /** As typed; while it cannot be read, the value stays as it was. */
  @state() private text = '';

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('value')) return;
    const read = readJsonValue(this.text);
    const value = isEmptyField(this.value) ? undefined : this.value;
    if (!read.ok ? changed.get('value') !== undefined : !deepEqual(read.value, value))
      this.text = writeJsonValue(value);
  }

  override render(): TemplateResult {
    return this.renderField(
      html`<textarea
        id="input"
        class="code"
        rows="4"
        autocomplete="off"
        spellcheck="false"
        placeholder="JSON"
        ?required=${this.parameter.required}
        aria-invalid=${this.invalid}
        aria-describedby=${this.descriptions}
        .value=${live(this.text)}
        @input=${this.#input}
      ></textarea>`,
    );
  }

  #input = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
    const read = readJsonValue(this.text);
    this.report(read.ok ? '' : read.error);
    if (read.ok) this.change(read.value);
  };
}
