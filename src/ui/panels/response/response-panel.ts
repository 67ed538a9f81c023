import { CloudOff } from 'lucide';
import { css, html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { keepAsScenario, lastResponse, showDialog } from '../../../app/index.ts';
import { decodeUtf8 } from '../../../base/utf8.ts';
import type { Value } from '../../../engine/index.ts';
import type { HttpFailure } from '../../../runtime/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { sentenceParts } from '../../elements/sentence-parts.ts';
import { counted } from '../../elements/value-text.ts';
import { maskHeaders, maskStart, maskText, maskValue } from '../../../secrets/index.ts';
import { PanelElement } from '../panel-element.ts';
import { panelStyles } from '../panel.styles.ts';
import '../../elements/copy-button.ts';
import '../../elements/icon.ts';
import '../scenarios/paste-box.ts';
import '../../elements/value-tree/value-tree.ts';

/** Longest text drawn; the rest is there to copy. */
const drawn = 20_000;

/** What the latest request came to: status, headers, the parsed body, the raw text. */
@customElement('iml-response-panel')
export class ResponsePanel extends PanelElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    css`
      .find {
        display: flex;
        align-items: end;
        justify-content: space-between;
        gap: var(--space-2);
        padding-bottom: 6px;
      }
      .find h3 {
        padding-top: var(--space-3);
        color: var(--text-3);
        font-size: var(--text-xs);
        font-weight: var(--weight-label);
      }
      .find input {
        width: 140px;
        height: 24px;
        padding: 0 var(--space-2);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-2);
        background: var(--surface-field);
        font-size: var(--text-xs);
      }
    `,
  ];

  private readonly proxy = this.follow((app) => app.proxy);
  @state() private search = '';

  override render(): TemplateResult {
    const run = this.latest.value;
    const last = lastResponse(run);
    if (last === undefined)
      return this.empty(
        run === null ? 'No response yet.' : 'There was no response.',
        'Nothing was sent, so nothing came back.',
      );
    return last.kind === 'no-response' ? this.#renderFailure(last.failure) : this.#renderResponse(last);
  }

  #renderResponse({
    response,
    decoded,
  }: Extract<ReturnType<typeof lastResponse>, { kind: 'response' }>): TemplateResult {
    const secrets = this.secrets();
    const text = decodeUtf8(response.body);
    const headers = this.shown.value ? response.headers : maskHeaders(response.headers, secrets);
    return html`<div class="head">
        <span class="tag">${response.status}</span><span class="grow quiet">${counted(response.body.length, 'byte')}, ${Math.round(response.durationMs)} ms</span>
        <button class="link" title="Secrets in it are replaced" @click=${() => keepAsScenario(this.ports)}>Keep as scenario</button>
      </div>
      <section class="part">
        <h3>Headers</h3>
        ${headers.length === 0 ? html`<p class="quiet">None.</p>` : html`<div class="pairs">${headers.map(([name, value]) => html`<span>${name}</span><span>${value}</span>`)}</div>`}
      </section>
      ${decoded === undefined ? '' : this.#renderBody(maskValue(decoded, secrets))}
      <section class="part">
        <h3>Raw body</h3>
        ${text === '' ? html`<p class="quiet">Empty.</p>` : html`<pre>${maskStart(text, drawn, secrets)}</pre><iml-copy .text=${() => maskText(text, secrets)}></iml-copy>`}
      </section>`;
  }

  #renderBody(body: Value): TemplateResult {
    return html`<section class="part">
      <div class="find">
        <h3>Body, as the definition reads it</h3>
        <input type="search" aria-label="Search in the body" placeholder="Search" .value=${this.search} @input=${this.#find} />
      </div>
      <iml-value-tree name="body" path="body" .value=${body} .search=${this.search} open></iml-value-tree>
    </section>`;
  }

  #find = (event: Event): void => {
    this.search = (event.target as HTMLInputElement).value.trim();
  };

  /** What is known, and the way on that needs no browser: the request as cURL, the answer pasted. */
  #renderFailure({ message, advice, code, kind }: HttpFailure): TemplateResult {
    return html`<div class="note bad">
        <iml-icon .icon=${CloudOff}></iml-icon>
        <p><b>${message}</b>${code === undefined ? '' : html` <code>${code}</code>`}</p>
        ${advice === undefined ? '' : html`<p>${sentenceParts(advice)}</p>`}
      </div>
      ${kind === 'cors-suspected' && this.proxy.value === null && this.latest.value?.transport === 'live' ? html`<p class="head">Or <button class="link" @click=${() => showDialog(this.ports, 'settings')}>send through a proxy</button> that you run yourself.</p>` : ''}
      ${kind === 'cors-suspected' || kind === 'network' ? html`<div class="head"><h2>Go on without the browser</h2></div><iml-paste-box .ports=${this.ports}></iml-paste-box>` : ''}`;
  }
}
