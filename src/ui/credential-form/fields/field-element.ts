import { CircleAlert, TriangleAlert } from 'lucide';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Value } from '../../../engine/index.ts';
import { isEmptyField, type Parameter } from '../../../runtime/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { fieldStyles } from '../../../styles/field.styles.ts';
import { emptyContext, type FormContext } from '../form-context.ts';
import { hasPreset } from '../has-preset.ts';
import { renderHelp } from '../help/render-help.ts';
import { hintOf } from '../hint-of.ts';
import { notesOf } from '../notes-of.ts';
import { fieldElementStyles } from './field.styles.ts';
import '../../elements/icon.ts';

/**
 * A control for one kind of value, with its label, mistake, hint and help. The value comes in as a property and goes out
 * as `iml-field-change`; the element itself keeps at most the text that is being typed.
 *
 * @fires iml-field-change
 * @fires iml-field-leave when the focus leaves the whole field
 */
export abstract class FieldElement extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [baseStyles, buttonStyles, fieldStyles, fieldElementStyles];

  @property({ attribute: false }) parameter!: Parameter;
  @property({ attribute: false }) value: Value;
  /** Names joined by dots, list items by 0-based index. */
  @property() path = '';
  @property({ attribute: false }) context: FormContext = emptyContext;
  /** The user was here and went on; before that nothing is held against a text. */
  @state() private left = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('focusout', this.#leave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('focusout', this.#leave);
  }

  /** What Make would say about the value, when it is to be shown. */
  protected get error(): string {
    return this.context.errors.get(this.path) ?? '';
  }

  protected get invalid(): 'true' | 'false' {
    return this.error === '' ? 'false' : 'true';
  }

  /** Ids for `aria-describedby` of the control. */
  protected get descriptions(): string | typeof nothing {
    const ids = [
      this.error === '' ? '' : 'error',
      this.#hint === undefined ? '' : 'hint',
      this.#notes.length === 0 ? '' : 'notes',
      this.parameter.help ? 'help' : '',
    ].filter((id) => id !== '');
    return ids.length === 0 ? nothing : ids.join(' ');
  }

  /** A control with one label: an element with the id `input`. */
  protected renderField(control: TemplateResult): TemplateResult {
    return html`<div class="field ${this.error === '' ? '' : 'invalid'}">
      <label for="input">${this.renderCaption()}</label>
      ${control} ${this.renderBelow()}
    </div>`;
  }

  /** Several controls under one label. */
  protected renderGroup(content: unknown, role: 'group' | 'radiogroup' = 'group'): TemplateResult {
    return html`<div class="field group ${this.error === '' ? '' : 'invalid'}" role=${role} aria-labelledby="label" aria-describedby=${this.descriptions}>
      <span class="label" id="label">${this.renderCaption()}</span>
      ${content} ${this.renderBelow()}
    </div>`;
  }

  protected renderCaption(): TemplateResult {
    const { label, required } = this.parameter;
    return html`${label === '' ? 'Without a name' : label}${required ? html`<span class="required" title="Required" aria-hidden="true">*</span>` : nothing}`;
  }

  /** Mistake, hint, notes and help, in this order. */
  protected renderBelow(): TemplateResult {
    const { help } = this.parameter;
    return html`${this.error === '' ? nothing : html`<span class="error" id="error"><iml-icon .icon=${CircleAlert}></iml-icon>${this.error}</span>`}
      ${this.#hint === undefined ? nothing : html`<small class="hint" id="hint"><iml-icon .icon=${TriangleAlert}></iml-icon>${this.#hint}</small>`}
      ${help ? html`<small id="help">${renderHelp(help)}</small>` : nothing}
      ${this.#notes.length === 0 ? nothing : html`<small id="notes">${this.#notes.join(' ')}</small>`}`;
  }

  /** Sends the value on. A field that Make would fill in again is kept as empty text when it is emptied (U33). */
  protected change(value: Value): void {
    const sent = isEmptyField(value) ? (hasPreset(this.parameter) ? '' : undefined) : value;
    const detail = { name: this.parameter.name, value: sent };
    this.dispatchEvent(new CustomEvent('iml-field-change', { detail, bubbles: true, composed: true }));
  }

  /** Says that what was typed cannot be read; an empty message takes it back. */
  protected report(message: string): void {
    const detail = { path: this.path, message };
    this.dispatchEvent(new CustomEvent('iml-field-problem', { detail, bubbles: true, composed: true }));
  }

  get #hint(): string | undefined {
    return this.left && this.error === '' ? hintOf(this.parameter.type, this.value) : undefined;
  }

  get #notes(): readonly string[] {
    return notesOf(this.parameter, this.path.includes('.') ? 'nothing' : this.context.says);
  }

  #leave = (): void => {
    this.left = true;
    const detail = { path: this.path };
    this.dispatchEvent(new CustomEvent('iml-field-leave', { detail, bubbles: true, composed: true }));
  };
}
