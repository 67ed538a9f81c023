import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { deepEqual, renderText, type Value } from '../../../engine/index.ts';
import type { ParameterOption } from '../../../runtime/index.ts';
import { FieldElement } from './field-element.ts';
import { groupOptions } from './group-options.ts';

/** More options than this scroll. */
const atOneGlance = 12;

/** Several choices among options. The value is a list, in the order of the options. */
@customElement('iml-choices-field')
export class ChoicesField extends FieldElement {
  override render(): TemplateResult {
    const many = (this.parameter.options ?? []).length > atOneGlance;
    return this.renderGroup(
      html`<div class="choices ${many ? 'many' : ''}">${groupOptions(this.parameter.options ?? []).map(
        ({ title, options }) =>
          html`${title === undefined ? nothing : html`<span class="group-title">${title}</span>`}${options.map(([, option]) => this.#renderOption(option))}`,
      )}
        ${this.#strangers.map((value) => this.#renderStranger(value))}
        ${(this.parameter.options ?? []).length === 0 && this.#strangers.length === 0 ? html`<small>There is nothing to choose from.</small>` : nothing}</div>`,
    );
  }

  #renderOption({ label, description, value }: ParameterOption): TemplateResult {
    return html`<label class="check"><input type="checkbox" aria-invalid=${this.invalid} .checked=${live(this.#isChosen(value))} @change=${() => this.#toggle(value)} /><span>${label}${description === undefined ? nothing : html`<small>${description}</small>`}</span></label>`;
  }

  /** A value from before the options changed; it can only be taken out. */
  #renderStranger(value: Value): TemplateResult {
    return html`<label class="check"><input type="checkbox" aria-invalid=${this.invalid} .checked=${live(true)} @change=${() => this.#toggle(value)} />${renderText(value)} (not an option)</label>`;
  }

  get #chosen(): readonly Value[] {
    return Array.isArray(this.value) ? (this.value as readonly Value[]) : [];
  }

  get #strangers(): readonly Value[] {
    const options = this.parameter.options ?? [];
    return this.#chosen.filter((value) => !options.some((option) => deepEqual(option.value, value)));
  }

  #isChosen(value: Value): boolean {
    return this.#chosen.some((chosen) => deepEqual(chosen, value));
  }

  #toggle(value: Value): void {
    const wanted = (other: Value): boolean => this.#isChosen(other) !== deepEqual(other, value);
    const values = (this.parameter.options ?? []).map((option) => option.value).filter(wanted);
    const next = [...values, ...this.#strangers.filter(wanted)];
    this.change(next.length === 0 ? undefined : next);
  }
}
