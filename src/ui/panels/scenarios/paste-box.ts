import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { lastRequest, pasteResponse } from '../../../app/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { toCurl } from '../request/to-curl.ts';
import { PanelElement } from '../panel-element.ts';
import { pasteStyles } from './paste-box.styles.ts';
import { scenariosStyles } from './scenarios-panel.styles.ts';
import '../../elements/copy-button.ts';

/**
 * Leads from a request the browser cannot make to its answer: copy it as cURL, run it anywhere, paste what came back.
 * Fires `iml-done` when the answer was taken.
 */
@customElement('iml-paste-box')
export class PasteBoxElement extends PanelElement {
  static override styles = [baseStyles, buttonStyles, scenariosStyles, pasteStyles];

  @state() private problem: string | null = null;

  override render(): TemplateResult {
    const request = lastRequest(this.latest.value);
    return html`<div class="paste">
      ${
        request === undefined
          ? nothing
          : html`<p>1. <iml-copy label="Copy the request as cURL" .text=${() => toCurl(request, this.taint()).replace(/^curl /, 'curl -i ')}></iml-copy> Secrets stand in it as shell variables such as <code>$API_KEY</code>; set them first.</p>
              <p>2. Run it in any terminal, on this machine or another. <code>-i</code> brings status and headers along.</p>`
      }
      <label for="answer">${request === undefined ? '' : '3. '}Paste the answer: output of <code>curl -i</code> or <code>-v</code>, raw HTTP, a HAR entry, JSON or HTML.</label>
      <textarea id="answer" spellcheck="false" aria-describedby="problem"></textarea>
      <p class="error" id="problem" role="alert">${this.problem ?? ''}</p>
      <div class="actions"><button class="button" @click=${this.#take}>Use as the answer</button></div>
    </div>`;
  }

  #take = async (): Promise<void> => {
    const text = this.renderRoot.querySelector('textarea')?.value ?? '';
    this.problem = await pasteResponse(this.ports, text);
    if (this.problem === null) this.dispatchEvent(new CustomEvent('iml-done'));
  };
}
