import { TriangleAlert, X } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  expectWhatHappened,
  lastResponse,
  reveal,
  type RunState,
  showResultTab,
  verdictOf,
} from '../../../app/index.ts';
import { decodeUtf8 } from '../../../base/utf8.ts';
import type { Location } from '../../../runtime/index.ts';
import type { Difference } from '../../../scenarios/index.ts';
import { maskStart, maskText, maskValue } from '../../../secrets/index.ts';
import { createLineIndex } from '../../../source/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { shortText } from '../../elements/value-text.ts';
import { PanelElement } from '../panel-element.ts';
import { stageStyles } from '../stage.styles.ts';
import { scenariosStyles } from './scenarios-panel.styles.ts';
import '../../elements/icon.ts';
import { isRunOf } from '../result/is-run-of.ts';
import '../result/make-dialog.ts';

/** Make's dialog after the run of a scenario, where its words come from, and why a false success is one. */
@customElement('iml-scenario-stage')
export class ScenarioStageElement extends PanelElement {
  static override styles = [baseStyles, buttonStyles, stageStyles, scenariosStyles];

  @property() name = '';
  @property({ attribute: false }) differences: readonly Difference[] = [];

  override render(): TemplateResult {
    const run = this.latest.value;
    if (run === null || !isRunOf(run, this.name)) {
      return html`<div class="stage"><p>Run this scenario to see what the Make user sees.</p></div>`;
    }
    const location = run.result?.error?.location;
    return html`${this.#renderDifferences()}
      <div class="stage">
        <iml-make-dialog .ports=${this.ports} .run=${run}></iml-make-dialog>
        ${location === undefined ? nothing : html`<p class="source"><code>${location.path.join('.')}</code> ${this.#renderLine(location)}</p>`}
        ${verdictOf(run, this.state.scenarios) === 'false-success' ? this.#renderProof(run) : nothing}
      </div>
      <div class="sub">
        <span class=${run.transport}>${run.transport}</span><span class="grow cut">${run.scenario ?? ''}</span>
        ${run.scenario === undefined ? nothing : html`<button class="link" @click=${() => void expectWhatHappened(this.ports, this.name)}>Expect what just happened</button>`}
        <button class="link" @click=${() => showResultTab(this.ports, 'trace')}>Open trace</button>
      </div>`;
  }

  #renderDifferences(): TemplateResult | typeof nothing {
    if (this.differences.length === 0) return nothing;
    const secrets = this.secrets();
    return html`<ul class="list">
      ${this.differences.map(
        ({ what, expected, actual, location }) => html`<li>
          <iml-icon class="bad" .icon=${X}></iml-icon>
          <p><b>${what}</b> was ${said(actual, secrets)}, expected ${said(expected, secrets)}</p>
          ${location === undefined ? nothing : this.#renderLine(location)}
        </li>`,
      )}
    </ul>`;
  }

  #renderProof(run: RunState): TemplateResult {
    const last = lastResponse(run);
    const secrets = this.secrets();
    // Of the request that was answered last; an earlier step may have one of its own.
    const asked = run.events.findLast(({ kind }) => kind === 'request')?.seq ?? -1;
    const after = run.events.filter(({ phase, seq }) => phase === 'valid' && seq > asked);
    const valid = after.findLast((event) => event.kind === 'evaluated');
    const isThere = after.some((event) => event.kind === 'phase-ended');
    return html`<section class="proof">
      <h3><iml-icon .icon=${TriangleAlert}></iml-icon>The service refused, yet Make says connected</h3>
      <dl>
        ${last?.kind === 'response' ? html`<dt>The service answered</dt><dd>${last.response.status} ${maskStart(decodeUtf8(last.response.body), 90, secrets)}</dd>` : nothing}
        ${
          valid?.kind === 'evaluated'
            ? html`<dt><code>valid</code> is</dt><dd>${shortText(maskValue(valid.value, secrets))}</dd>`
            : html`<dt><code>valid</code></dt><dd>${isThere ? 'is true whatever comes' : 'is not there: any status below 400 is fine'}</dd>`
        }
      </dl>
      <div class="actions">
        ${valid?.kind === 'evaluated' ? html`<button class="button" @click=${() => reveal(this.ports, valid.location.section, valid.location.range)}>Show <code>valid</code></button>` : nothing}
        <button class="link" @click=${() => showResultTab(this.ports, 'trace')}>Open trace</button>
      </div>
    </section>`;
  }

  #renderLine({ section, range }: Location): TemplateResult {
    const { line } = createLineIndex(this.state.project.sections[section] ?? '').positionAt(range.start);
    return html`<button class="link" @click=${() => reveal(this.ports, section, range)}>line ${line}</button>`;
  }
}

const said = (text: string, secrets: readonly string[]): TemplateResult =>
  text === '' ? html`nothing` : html`<code>${maskText(text, secrets)}</code>`;
