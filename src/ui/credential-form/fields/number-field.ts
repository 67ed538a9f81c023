import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { renderText, type Value } from '../../../engine/index.ts';
import { parameterType } from '../../../runtime/index.ts';
import { FieldElement } from './field-element.ts';

/**
 * Numbers. A text field, because a number field of the browser hides what it cannot read; what is no number stays as
 * text, and the form says so.
 */
@customElement('iml-number-field')
export class NumberField extends FieldElement {
  /** As typed: `1.` and `1.0` are the same number, but not the same text. */
  @state() private text = '';

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('value') && readNumber(this.text) !== this.value) this.text = renderText(this.value);
  }

  override render(): TemplateResult {
    const { type, required } = this.parameter;
    return this.renderField(
      html`<input
        id="input"
        type="text"
        inputmode=${parameterType(type).whole === undefined ? 'decimal' : 'numeric'}
        autocomplete="off"
        ?required=${required}
        aria-invalid=${this.invalid}
        aria-describedby=${this.descriptions}
        .value=${live(this.text)}
        @input=${this.#input}
      />`,
    );
  }

  #input = (event: Event): void => {
    this.text = (event.target as HTMLInputElement).value;
    this.change(readNumber(this.text));
  };
}

function readNumber(text: string): Value {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : text;
}
