import { CircleAlert, Eye, EyeOff } from 'lucide';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { setValue } from '../../app/index.ts';
import { renderText, type Value } from '../../engine/index.ts';
import { isChoice, type Parameter, type ParameterOption, parameterType, visibleNested } from '../../runtime/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { fieldStyles } from '../../styles/field.styles.ts';
import { AppElement } from '../app-element.ts';
import { readJsonValue, writeJsonValue } from './json-value.ts';
import '../elements/icon.ts';

/** One field of the credential form, with its help, its mistake, and the fields that belong to its value. */
@customElement('iml-form-field')
export class FormField extends AppElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      .nested {
        display: grid;
        gap: var(--space-3);
        padding-left: var(--space-3);
        border-left: 2px solid var(--line);
      }
      .banner {
        padding: var(--space-2) 10px;
        border-radius: var(--radius-2);
        background: var(--surface-sunken);
        color: var(--text-2);
        font-size: var(--text-xs);
        line-height: 18px;
      }
      hr {
        width: 100%;
        border: 0;
        border-top: 1px solid var(--line);
      }
    `,
  ];

  @property({ attribute: false }) parameter!: Parameter;
  @property({ attribute: false }) value: Value;
  @property() error = '';
  @state() private readable = false;
  /** What was typed cannot be read as the field's type. */
  @state() private unreadable = '';

  override render(): TemplateResult {
    const { parameter } = this;
    if (parameter.type === 'separator') return html`<hr />`;
    if (parameter.type === 'banner')
      return html`<div class="banner">${parameter.banner?.title ? html`<b>${parameter.banner.title}</b> ` : nothing}${parameter.banner?.text}</div>`;
    const nested = visibleNested(parameter, this.value);
    const error = this.unreadable || this.error;
    return html`<div class="field ${error === '' ? '' : 'invalid'}">
        ${this.#renderControl()} ${error === '' ? nothing : html`<span class="error" id="error"><iml-icon .icon=${CircleAlert}></iml-icon>${error}</span>`}
        ${parameter.help ? html`<small id="help">${plainHelp(parameter.help)}</small>` : nothing}
      </div>
      ${nested.length > 0 ? html`<div class="nested">${nested.map((inner) => this.#renderNested(inner))}</div>` : nothing}`;
  }

  #renderNested(inner: Parameter): TemplateResult {
    return html`<iml-form-field .ports=${this.ports} .parameter=${inner} .value=${this.ports.store.get().values[inner.name]}></iml-form-field>`;
  }

  #renderLabel(): TemplateResult {
    const { label, required } = this.parameter;
    return html`<label for="input">${label}${required ? html`<span class="required" title="Required">*</span>` : nothing}</label>`;
  }

  #renderControl(): TemplateResult {
    const { type, multiple, options } = this.parameter;
    const { holds, secret } = parameterType(type);
    if (isChoice(type) && options !== undefined && !multiple) return this.#renderSelect(options);
    if (isChoice(type) && options !== undefined) return this.#renderChecks(options);
    if (holds === 'boolean') return this.#renderBoolean();
    if (secret === true) return this.#renderSecret();
    if (holds === 'number') return this.#renderInput('number');
    if (holds === 'date') return this.#renderInput(this.parameter.time ? 'datetime-local' : 'date');
    if (holds === 'list' || holds === 'collection' || multiple || type === 'json') return this.#renderJson();
    if (this.parameter.multiline || type === 'cert') return this.#renderTextarea(renderText(this.value), this.#set);
    return this.#renderInput('text');
  }

  #renderInput(type: string): TemplateResult {
    return html`${this.#renderLabel()}<input id="input" type=${type} step="any" autocomplete="off" spellcheck="false" ?required=${this.parameter.required} aria-invalid=${this.#invalid} aria-describedby="error help" .value=${renderText(this.value)} @input=${(event: Event) => this.#set(readInput(event.target as HTMLInputElement))} />`;
  }

  #renderTextarea(text: string, set: (text: string) => void): TemplateResult {
    return html`${this.#renderLabel()}<textarea id="input" rows="3" spellcheck="false" aria-invalid=${this.#invalid} aria-describedby="error help" .value=${text} @input=${(event: Event) => set((event.target as HTMLTextAreaElement).value)}></textarea>`;
  }

  #renderSecret(): TemplateResult {
    if (this.parameter.type === 'pkey') return this.#renderTextarea(renderText(this.value), this.#set);
    return html`${this.#renderLabel()}
      <span class="secret">
        <input id="input" type=${this.readable ? 'text' : 'password'} autocomplete="off" spellcheck="false" ?required=${this.parameter.required} aria-invalid=${this.#invalid} aria-describedby="error help" .value=${renderText(this.value)} @input=${(event: Event) => this.#set((event.target as HTMLInputElement).value)} />
        <button type="button" class="icon-button small" aria-pressed=${this.readable} aria-label=${`Show ${this.parameter.label}`} title="Show or hide" @click=${this.#show}><iml-icon .icon=${this.readable ? EyeOff : Eye}></iml-icon></button>
      </span>`;
  }

  #renderBoolean(): TemplateResult {
    const choice = (text: string, value: Value): TemplateResult =>
      html`<label class="check"><input type="radio" name="choice" .checked=${this.value === value} @change=${() => this.#set(value)} />${text}</label>`;
    if (this.parameter.type === 'checkbox') {
      return html`<label class="check"><input id="input" type="checkbox" .checked=${this.value === true} @change=${(event: Event) => this.#set((event.target as HTMLInputElement).checked)} />${this.parameter.label}</label>`;
    }
    return html`<span class="label" id="label">${this.parameter.label}${this.parameter.required ? html`<span class="required">*</span>` : nothing}</span>
      <div class="radios" role="radiogroup" aria-labelledby="label">${choice('Yes', true)}${choice('No', false)}${this.parameter.required ? nothing : choice('Not set', undefined)}</div>`;
  }

  #renderSelect(options: readonly ParameterOption[]): TemplateResult {
    const { required, placeholder } = this.parameter;
    const choose = (event: Event): void => this.#set(options[Number((event.target as HTMLSelectElement).value)]?.value);
    return html`${this.#renderLabel()}
      <select id="input" aria-invalid=${this.#invalid} aria-describedby="error help" @change=${choose}>
        <option value="-1" ?disabled=${required && this.value !== undefined} ?selected=${this.value === undefined}>${placeholder?.label ?? '–'}</option>
        ${options.map(({ label, value }, index) => html`<option value=${index} ?selected=${value === this.value}>${label}</option>`)}
      </select>`;
  }

  #renderChecks(options: readonly ParameterOption[]): TemplateResult {
    const chosen: readonly Value[] = Array.isArray(this.value) ? this.value : [];
    const toggle = (value: Value): void =>
      this.#set(chosen.includes(value) ? chosen.filter((item) => item !== value) : [...chosen, value]);
    return html`<span class="label">${this.parameter.label}</span>
      ${options.map(({ label, value }) => html`<label class="check"><input type="checkbox" .checked=${chosen.includes(value)} @change=${() => toggle(value)} />${label}</label>`)}`;
  }

  /** Lists and collections are typed as JSON. */
  #renderJson(): TemplateResult {
    return this.#renderTextarea(writeJsonValue(this.value), (text) => {
      const read = readJsonValue(text);
      this.unreadable = read.ok ? '' : read.error;
      if (read.ok) this.#set(read.value);
    });
  }

  get #invalid(): 'true' | 'false' {
    return this.error !== '' || this.unreadable !== '' ? 'true' : 'false';
  }

  #show = (): void => {
    this.readable = !this.readable;
  };

  #set = (value: Value): void => setValue(this.ports, this.parameter.name, value === '' ? undefined : value);
}

function readInput({ type, value }: HTMLInputElement): Value {
  if (type === 'number') return value === '' ? undefined : Number(value);
  return value;
}

/** Help is Markdown; links and emphasis are shown as their words. */
const plainHelp = (markdown: string): string =>
  markdown.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[*_`]+/g, '');
