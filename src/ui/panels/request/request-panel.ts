import { Send } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { lastRequest } from '../../../app/index.ts';
import type { HttpBody, HttpRequest } from '../../../runtime/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { counted } from '../../elements/value-text.ts';
import { maskHeaders, maskText } from '../../../secrets/index.ts';
import { PanelElement } from '../panel-element.ts';
import { panelStyles } from '../panel.styles.ts';
import { toCurl } from './to-curl.ts';
import { toRawRequest } from './to-raw-request.ts';
import '../../elements/copy-button.ts';
import '../../elements/icon.ts';

/** The latest request of the run, as it was sent. */
@customElement('iml-request-panel')
export class RequestPanel extends PanelElement {
  static override styles = [baseStyles, panelStyles];

  override render(): TemplateResult {
    const run = this.latest.value;
    const request = lastRequest(run);
    if (request === undefined) return this.#renderNone();
    const secrets = this.secrets();
    const headers = this.shown.value ? request.headers : maskHeaders(request.headers, secrets);
    const query = [...new URL(request.url).searchParams];
    return html`<div class="head">
        <span class="tag">${request.method}</span><code class="grow" style="overflow-wrap:anywhere">${maskText(request.url, secrets)}</code>
      </div>
      <div class="head">
        <iml-copy label="Copy as cURL" .text=${() => toCurl(request, this.taint())}></iml-copy>
        <iml-copy label="Copy raw" .text=${() => maskText(toRawRequest({ ...request, headers }), secrets)}></iml-copy>
      </div>
      ${this.#renderProxy()}
      ${this.#renderSection(
        'Headers',
        headers.map(([name, value]) => [name, value] as const),
      )}
      ${this.#renderSection(
        'Query',
        query.map(([name, value]) => [name, maskText(value, secrets)] as const),
      )}
      <section class="part"><h3>Body</h3>${this.#renderBody(request, secrets)}</section>`;
  }

  #renderProxy(): TemplateResult | typeof nothing {
    const told = this.latest.value?.events.findLast(
      (event) => event.kind === 'warning' && event.code === 'through-proxy',
    );
    return told?.kind === 'warning' ? html`<p class="quiet">${told.message}</p>` : nothing;
  }

  #renderNone(): TemplateResult {
    const result = this.latest.value?.result;
    if (result === undefined) return this.empty('No request yet.', 'Run the connection to see what it would send.');
    const why =
      result.parameterErrors.length > 0
        ? `The form has ${counted(result.parameterErrors.length, 'mistake')}.`
        : (result.error?.message ?? '');
    return html`<div class="note bad">
      <iml-icon .icon=${Send}></iml-icon>
      <p><b>Nothing was sent.</b></p>
      <p>${why} Make would show this to the user and send nothing.</p>
    </div>`;
  }

  #renderSection(title: string, pairs: readonly (readonly [string, string])[]): TemplateResult {
    return html`<section class="part">
      <h3>${title}</h3>
      ${pairs.length === 0 ? html`<p class="quiet">None.</p>` : html`<div class="pairs">${pairs.map(([name, value]) => html`<span>${name}</span><span>${value}</span>`)}</div>`}
    </section>`;
  }

  #renderBody({ method, body }: HttpRequest, secrets: readonly string[]): TemplateResult {
    if (body.kind === 'none') return html`<p class="quiet">None${method === 'GET' ? '; a GET sends no body' : ''}.</p>`;
    return html`<pre>${maskText(bodyText(body), secrets)}</pre>${body.kind === 'multipart' ? html`<small>Parts are separated by the boundary ${body.boundary}.</small>` : nothing}`;
  }
}

function bodyText(body: Exclude<HttpBody, { kind: 'none' }>): string {
  if (body.kind === 'text') return body.text;
  if (body.kind === 'bytes') return counted(body.bytes.length, 'byte');
  return body.parts
    .map(({ name, value, filename, contentType }) => {
      const about = [
        filename === undefined ? '' : ` (${filename})`,
        contentType === undefined ? '' : ` ${contentType}`,
      ].join('');
      return `${name}${about}: ${typeof value === 'string' ? value : counted(value.length, 'byte')}`;
    })
    .join('\n');
}
