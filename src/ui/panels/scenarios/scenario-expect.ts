import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ExpectedText, Expectation } from '../../../runtime/index.ts';
import type { JsonPath } from '../../../source/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { fieldStyles } from '../../../styles/field.styles.ts';
import { editorStyles } from './scenario-editor.styles.ts';
import './scenario-json.ts';

const verdicts = ['connected', 'refused', 'failed', 'invalid', 'cancelled'];

/**
 * What a run of a scenario should come to: its verdict and the text a user reads as fields, everything as JSON. Fires
 * `iml-change` with a path below `expect` and the new value.
 */
@customElement('iml-scenario-expect')
export class ScenarioExpectElement extends LitElement {
  static override styles = [baseStyles, fieldStyles, editorStyles];

  @property({ attribute: false }) expect: Expectation | undefined;

  override render(): TemplateResult {
    const { verdict, error } = this.expect ?? {};
    return html`<fieldset class="group">
      <legend>Expected: what is left empty is not looked at; * stands for any characters</legend>
      <div class="line">
        <div class="field">
          <label for="verdict">Verdict</label>
          <select id="verdict" @change=${(event: Event) => this.#send(['verdict'], (event.target as HTMLSelectElement).value || undefined)}>
            <option value="" ?selected=${verdict === undefined}>any</option>
            ${verdicts.map((option) => html`<option ?selected=${option === verdict}>${option}</option>`)}
          </select>
        </div>
        <div class="field">
          <label for="message">Error message</label>
          <input id="message" placeholder="[401]*" .value=${written(error?.message)} @change=${(event: Event) => this.#send(['error', 'message'], expected((event.target as HTMLInputElement).value))} />
        </div>
      </div>
      <iml-scenario-json label="All of it: error, uid, label, data, requests" .value=${this.expect} example='{ "verdict": "refused", "requests": [{ "url": { "like": "https://*" } }] }' @iml-change=${({ detail }: CustomEvent<unknown>) => this.#send([], detail)}></iml-scenario-json>
    </fieldset>`;
  }

  #send(path: JsonPath, value: unknown): void {
    this.dispatchEvent(new CustomEvent('iml-change', { detail: { path, value } }));
  }
}

const written = (text: ExpectedText | undefined): string =>
  text === undefined ? '' : typeof text === 'string' ? text : text.like;

const expected = (text: string): ExpectedText | undefined =>
  text === '' ? undefined : text.includes('*') ? { like: text } : text;
