import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Parameter } from '../../runtime/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { fieldStyles } from '../../styles/field.styles.ts';
import { AppElement } from '../app-element.ts';
import { formStyles } from './credential-form.styles.ts';
import './form-field.ts';

/** The form a Make user fills in, made from the Parameters section. Its values are the input of a run. Fires `iml-run`. */
@customElement('iml-credential-form')
export class CredentialForm extends AppElement {
  static override styles = [baseStyles, buttonStyles, fieldStyles, formStyles];

  private readonly parameters = this.follow((current) => current.parameters);
  private readonly values = this.follow((current) => current.values);
  private readonly errors = this.follow((current) => current.run?.result?.parameterErrors);
  @state() private advanced = false;

  override render(): TemplateResult {
    const fields = this.parameters.value.filter(({ visible, type }) => visible && type !== 'hidden');
    const errors = this.errors.value ?? [];
    return html`<form aria-labelledby="credentials" novalidate @submit=${this.#submit}>
      <div class="head"><h2 id="credentials">Credentials</h2><small>as your user sees them</small></div>
      ${fields.length === 0 ? html`<p class="empty">The Parameters section has no fields.</p>` : nothing}
      ${fields.filter(({ advanced }) => !advanced).map((field) => this.#renderField(field))}
      ${
        fields.some(({ advanced }) => advanced)
          ? html`<label class="check"><input type="checkbox" .checked=${this.advanced} @change=${this.#toggle} />Show advanced settings</label>
              ${this.advanced ? html`<div class="advanced">${fields.filter(({ advanced }) => advanced).map((field) => this.#renderField(field))}</div>` : nothing}`
          : nothing
      }
      <button class="button block" type="submit">Save and verify</button>
      ${errors.length > 0 ? html`<p class="sum" role="alert">${errors.length === 1 ? 'One field needs' : `${errors.length} fields need`} attention</p>` : nothing}
    </form>`;
  }

  #renderField(parameter: Parameter): TemplateResult {
    const { name } = parameter;
    const error = this.errors.value?.find(({ path }) => path === name || path.startsWith(`${name}.`));
    return html`<iml-form-field .ports=${this.ports} .parameter=${parameter} .value=${this.values.value[name]} .error=${error?.message ?? ''}></iml-form-field>`;
  }

  #toggle = (): void => {
    this.advanced = !this.advanced;
  };

  #submit = (event: Event): void => {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('iml-run', { bubbles: true, composed: true }));
  };
}
