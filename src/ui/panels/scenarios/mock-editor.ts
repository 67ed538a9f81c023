import { Trash2 } from 'lucide';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Mock } from '../../../runtime/index.ts';
import type { JsonPath } from '../../../source/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { fieldStyles } from '../../../styles/field.styles.ts';
import { editorStyles } from './scenario-editor.styles.ts';
import '../../elements/icon.ts';
import './scenario-json.ts';

/** What a mock can do instead of answering, by the code written in `networkError`. */
const failures: readonly (readonly [code: string, words: string])[] = [
  ['', 'Answers'],
  ['ETIMEDOUT', 'Never answers (timeout)'],
  ['ECONNREFUSED', 'Cannot be reached'],
  ['ECONNRESET', 'Breaks off'],
  ['CORS', 'Is blocked by CORS'],
];

/** One mocked answer as fields. Fires `iml-change` with a path below the list of mocks and the new value. */
@customElement('iml-mock-editor')
export class MockEditorElement extends LitElement {
  static override styles = [baseStyles, buttonStyles, fieldStyles, editorStyles];

  @property({ attribute: false }) mock: Mock = { match: {} };
  @property({ type: Number }) at = 0;
  /** The step of the flow it answers, if that is known. */
  @property() step = '';

  override render(): TemplateResult {
    const { match, status, networkError = '', delayMs, headers, body } = this.mock;
    const other = failures.some(([code]) => code === networkError) ? [] : [[networkError, networkError] as const];
    return html`<section class="mock" aria-label=${`Answer ${this.at + 1}`}>
      <header>
        <b class="grow">Answer ${this.at + 1}${this.step === '' ? nothing : html` <small>to ${this.step}</small>`}</b>
        <button class="icon-button small" aria-label="Delete this answer" @click=${() => this.#send([], undefined)}><iml-icon .icon=${Trash2}></iml-icon></button>
      </header>
      <div class="line">
        ${this.#renderText('Method', match.method ?? '', 'any', ['match', 'method'])}
        ${this.#renderText('URL, * for anything', match.url ?? '', 'any', ['match', 'url'])}
      </div>
      <div class="line">
        <div class="field">
          <label for="failure">The service</label>
          <select id="failure" @change=${this.#onFailure}>
            ${[...failures, ...other].map(([code, words]) => html`<option value=${code} ?selected=${code === networkError}>${words}</option>`)}
          </select>
        </div>
        ${networkError === '' ? this.#renderNumber('Status', status ?? 200, ['status']) : nothing}
        ${this.#renderNumber('Delay in ms', delayMs, ['delayMs'])}
      </div>
      ${
        networkError === ''
          ? html`<iml-scenario-json label="Headers" .value=${headers} example='{ "content-type": "application/json" }' @iml-change=${this.#onJson(['headers'])}></iml-scenario-json>
              <iml-scenario-json label="Body: JSON, or any text" .value=${body} example='{ "id": 1 }' texts @iml-change=${this.#onJson(['body'])}></iml-scenario-json>`
          : nothing
      }
    </section>`;
  }

  #renderText(label: string, value: string, placeholder: string, path: JsonPath): TemplateResult {
    const id = path.join('-');
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <input id=${id} .value=${value} placeholder=${placeholder} @change=${(event: Event) => this.#send(path, (event.target as HTMLInputElement).value || undefined)} />
    </div>`;
  }

  #renderNumber(label: string, value: number | undefined, path: JsonPath): TemplateResult {
    const id = path.join('-');
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <input id=${id} type="number" min="0" .value=${String(value ?? '')} @change=${(event: Event) => {
        const { value: typed } = event.target as HTMLInputElement;
        this.#send(path, typed === '' ? undefined : Number(typed));
      }} />
    </div>`;
  }

  #onFailure = (event: Event): void =>
    this.#send(['networkError'], (event.target as HTMLSelectElement).value || undefined);

  #onJson = (path: JsonPath) => (event: CustomEvent<unknown>) => this.#send(path, event.detail);

  #send(path: JsonPath, value: unknown): void {
    this.dispatchEvent(new CustomEvent('iml-change', { detail: { path: [this.at, ...path], value } }));
  }
}
