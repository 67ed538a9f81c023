import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { deepEqual, renderText, writeJson } from '../../../engine/index.ts';
import { isEmptyField, type ParameterOption } from '../../../runtime/index.ts';
import { FieldElement } from './field-element.ts';
import { groupOptions } from './group-options.ts';

const nothingChosen = '-1';
/** A value from before the options changed: it stays until the user chooses. */
const unknownValue = '-2';

/** One choice among options, in groups if they have some. Options may have values of any kind. */
@customElement('iml-select-field')
export class SelectField extends FieldElement {
  override render(): TemplateResult {
    const { options = [], placeholder, required } = this.parameter;
    const chosen = options.findIndex(({ value }) => deepEqual(value, this.value));
    const empty = isEmptyField(this.value);
    return this.renderField(
      html`<select id="input" ?required=${required} aria-invalid=${this.invalid} aria-describedby=${this.descriptions} @change=${this.#choose}>
        <option value=${nothingChosen} ?selected=${empty}>${placeholder?.label ?? 'Choose…'}</option>
        ${chosen < 0 && !empty ? html`<option value=${unknownValue} selected>${this.#shown()} (not an option)</option>` : nothing}
        ${groupOptions(options).map(({ title, options: members }) =>
          title === undefined
            ? members.map(([index, option]) => this.#renderOption(index, option, chosen))
            : html`<optgroup label=${title}>${members.map(([index, option]) => this.#renderOption(index, option, chosen))}</optgroup>`,
        )}
      </select>`,
    );
  }

  #renderOption(index: number, { label, description }: ParameterOption, chosen: number): TemplateResult {
    const text = description === undefined ? label : `${label} – ${description}`;
    return html`<option value=${index} ?selected=${index === chosen}>${text}</option>`;
  }

  #shown(): string {
    return typeof this.value === 'object' ? (writeJson(this.value) ?? '') : renderText(this.value);
  }

  #choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    if (value !== unknownValue) this.change(this.parameter.options?.[Number(value)]?.value);
  };
}
