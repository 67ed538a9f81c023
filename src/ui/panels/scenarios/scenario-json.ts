import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { printJson, readJson, toJson } from '../../../source/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { fieldStyles } from '../../../styles/field.styles.ts';
import { editorStyles } from './scenario-editor.styles.ts';

/** A value typed as JSON. Fires `iml-change` with the value once it can be read; undefined when the field is emptied. */
@customElement('iml-scenario-json')
export class ScenarioJsonElement extends LitElement {
  static override styles = [baseStyles, fieldStyles, editorStyles];

  @property() label = '';
  @property({ attribute: false }) value: unknown;
  @property() example = '';
  /** What is no JSON is taken as text. */
  @property({ type: Boolean }) texts = false;
  @state() private problem = '';

  override render(): TemplateResult {
    const text =
      this.value === undefined ? '' : this.texts && typeof this.value === 'string' ? this.value : printJson(this.value);
    return html`<div class="field ${this.problem === '' ? '' : 'invalid'}">
      <label for="json">${this.label}</label>
      <textarea id="json" spellcheck="false" rows=${Math.min(8, Math.max(2, text.split('\n').length))} placeholder=${this.example} .value=${text} @change=${this.#onChange}></textarea>
      ${this.problem === '' ? nothing : html`<span class="error" role="alert">${this.problem}</span>`}
    </div>`;
  }

  #onChange = (event: Event): void => {
    const { value: text } = event.target as HTMLTextAreaElement;
    if (text.trim() === '') return this.#send(undefined);
    const { root, problems } = readJson(text);
    const [problem] = problems;
    if (
      problem === undefined &&
      root !== undefined &&
      !(this.texts && root.kind !== 'object' && root.kind !== 'array')
    ) {
      this.#send(toJson(root));
    } else if (this.texts) this.#send(text);
    else this.problem = problem?.message ?? 'This is no JSON.';
  };

  #send(value: unknown): void {
    this.problem = '';
    this.dispatchEvent(new CustomEvent('iml-change', { detail: value }));
  }
}
