import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { isEmptyField } from '../../../runtime/index.ts';
import { renderText, type Value } from '../../../engine/index.ts';
import { FieldElement } from './field-element.ts';

/** A day, or a point in time: kept as ISO text, typed in the time zone of the browser. */
@customElement('iml-date-field')
export class DateField extends FieldElement {
  override render(): TemplateResult {
    const { time, required } = this.parameter;
    const shown = time ? toLocalTime(this.value) : toDay(this.value);
    const unreadable = shown === '' && !isEmptyField(this.value);
    return this.renderField(
      html`<input
          id="input"
          type=${time ? 'datetime-local' : 'date'}
          step=${time ? '1' : nothing}
          ?required=${required}
          aria-invalid=${this.invalid}
          aria-describedby=${this.descriptions}
          .value=${live(shown)}
          @change=${this.#change}
        />
        ${unreadable ? html`<small>The value now is ${renderText(this.value)}, which is no date.</small>` : nothing}
        ${time ? html`<small>In your time zone, ${Intl.DateTimeFormat().resolvedOptions().timeZone}.</small>` : nothing}`,
    );
  }

  #change = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    this.change(value !== '' && this.parameter.time ? new Date(value).toISOString() : value);
  };
}

function dateOf(value: Value): Date | undefined {
  if (isEmptyField(value)) return undefined;
  const date = value instanceof Date ? value : new Date(typeof value === 'number' ? value : renderText(value));
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** As `datetime-local` wants it: local, without a zone. */
function toLocalTime(value: Value): string {
  const date = dateOf(value);
  if (date === undefined) return '';
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 19);
}

/** A day has no zone: the day of an ISO text is its first ten characters. */
function toDay(value: Value): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value)) return value.slice(0, 10);
  return dateOf(value)?.toISOString().slice(0, 10) ?? '';
}
