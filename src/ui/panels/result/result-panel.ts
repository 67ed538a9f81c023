import { CircleCheck, TriangleAlert } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import {
  reveal,
  run as runCommand,
  type RunState,
  saveConnection,
  showResultTab,
  verdictOf,
} from '../../../app/index.ts';
import { renderText } from '../../../engine/index.ts';
import type { Location, MakeError } from '../../../runtime/index.ts';
import { createLineIndex } from '../../../source/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { maskText } from '../../../secrets/index.ts';
import { PanelElement } from '../panel-element.ts';
import { panelStyles } from '../panel.styles.ts';
import { stageStyles } from '../stage.styles.ts';
import { resultStyles } from './result-panel.styles.ts';
import '../../elements/icon.ts';
import '../../elements/verdict-badge.ts';
import './make-dialog.ts';

/** How the run ended, in Make's words and in ours, and what Make's user sees. */
@customElement('iml-result-panel')
export class ResultPanel extends PanelElement {
  static override styles = [baseStyles, buttonStyles, panelStyles, stageStyles, resultStyles];

  override render(): TemplateResult {
    const run = this.latest.value;
    if (run === null)
      return this.empty('Nothing has run yet.', 'Press Ctrl+Enter to run the connection against its mocked answers.');
    const verdict = verdictOf(run, this.state.scenarios);
    return html`<section class="headline">
        <iml-verdict .verdict=${verdict}></iml-verdict>
        <h2>${this.#headline(run)}</h2>
        ${this.#renderExplanation(run)}
        <div class="actions">${this.#renderActions(run)}</div>
      </section>
      <div class="head">
        <h2 class="grow">What the Make user sees</h2>
        ${run.transport === 'mock' ? html`<span class="mock">mock</span><small class="cut">${run.scenario}</small>` : html`<span class="live">live</span>`}
      </div>
      <div class="stage"><iml-make-dialog .ports=${this.ports} .run=${run}></iml-make-dialog></div>`;
  }

  #headline(run: RunState): string {
    const { result, failure } = run;
    const secrets = this.secrets();
    if (failure !== undefined) return failure.message;
    if (result === undefined) return 'The run is going on.';
    if (result.error !== null) return maskText(result.error.message, secrets);
    if (result.verdict === 'invalid') return 'The form has mistakes; nothing was sent.';
    if (result.verdict === 'cancelled') return 'You cancelled the run.';
    const label = maskText(renderText(result.connection?.metadata?.value), secrets);
    return run.action === 'module' ? 'The module ran.' : label === '' ? 'Connected, without a label.' : label;
  }

  #renderExplanation({ result, failure, stale }: RunState): TemplateResult {
    const error = result?.error ?? null;
    const advice = failure?.advice ?? error?.advice;
    return html`${error === null ? nothing : this.#renderOrigin(error)} ${advice === undefined ? nothing : html`<p>${advice}</p>`}
    ${(result?.parameterErrors ?? []).map(({ path, message }) => html`<p><code>${path}</code> ${message}</p>`)}
    ${stale ? html`<p class="quiet">The definition has changed since this run.</p>` : nothing}`;
  }

  #renderOrigin({ type, location }: MakeError): TemplateResult {
    return html`<p class="quiet">${type}${location === undefined ? nothing : html`, from <code>${location.path.join('.')}</code> ${this.#renderLine(location)}`}</p>`;
  }

  #renderLine({ section, range }: Location): TemplateResult {
    const { line } = createLineIndex(this.state.project.sections[section] ?? '').positionAt(range.start);
    return html`<button class="link" @click=${() => reveal(this.ports, section, range)}>line ${line}</button>`;
  }

  #renderActions({ result, action, status, recorded }: RunState): TemplateResult {
    if (status !== 'done' || result === undefined) return html`${nothing}`;
    const kept = result.verdict === 'connected' && result.connection !== null && action !== 'module' && !recorded;
    return html`${kept ? html`<button class="button" @click=${() => void saveConnection(this.ports)}><iml-icon .icon=${CircleCheck}></iml-icon>Save connection</button>` : nothing}
      ${kept ? html`<button class="button quiet" @click=${() => void runCommand(this.ports, 'verify')}>Verify</button>` : nothing}
      <button class="button quiet" @click=${() => showResultTab(this.ports, 'trace')}>${result.verdict === 'connected' ? nothing : html`<iml-icon .icon=${TriangleAlert}></iml-icon>`}See each step</button>`;
  }
}
