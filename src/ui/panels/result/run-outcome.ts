import { CircleCheck, Route } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { reveal, run as runCommand, type RunState, saveConnection, showResultTab } from '../../../app/index.ts';
import { renderText } from '../../../engine/index.ts';
import type { Location, MakeError } from '../../../runtime/index.ts';
import { createLineIndex } from '../../../source/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { maskText } from '../../../secrets/index.ts';
import { PanelElement } from '../panel-element.ts';
import { isRunOf } from './is-run-of.ts';
import { runOutcomeStyles } from './run-outcome.styles.ts';
import { sentenceParts } from '../../elements/sentence-parts.ts';
import '../../elements/icon.ts';

/** How the latest run ended and what to do next; beside the drawn dialog only what the dialog does not say. */
@customElement('iml-run-outcome')
export class RunOutcomeElement extends PanelElement {
  static override styles = [baseStyles, buttonStyles, runOutcomeStyles];

  /** Without the dialog in sight: the outcome in large type, and where its words come from. */
  @property({ type: Boolean, reflect: true }) full = false;

  /** The scenario beside which it stands; a run of another one says nothing here. */
  @property() scenario?: string;

  override render(): TemplateResult | typeof nothing {
    const run = this.latest.value;
    if (run === null || (this.scenario !== undefined && !isRunOf(run, this.scenario))) return nothing;
    const title = this.full ? this.#headline(run) : this.#unsaid(run);
    const parts = [
      title === undefined ? nothing : html`<h2>${title}</h2>`,
      ...this.#explanations(run),
      this.#renderActions(run),
    ].filter((part) => part !== nothing);
    return parts.length === 0 ? nothing : html`<section aria-label="Outcome">${parts}</section>`;
  }

  #headline(run: RunState): string {
    const { result, action } = run;
    const unsaid = this.#unsaid(run);
    if (unsaid !== undefined) return unsaid;
    if (result?.error) return maskText(result.error.message, this.secrets());
    const label = maskText(renderText(result?.connection?.metadata?.value), this.secrets());
    return action === 'module' ? 'The module ran.' : label === '' ? 'Connected, without a label.' : label;
  }

  /** What ended a run without a word from the service. */
  #unsaid({ result, failure }: RunState): string | undefined {
    if (failure !== undefined) return failure.message;
    if (result === undefined) return 'The run is going on.';
    if (result.error !== null) return undefined;
    if (result.verdict === 'invalid') return 'The form has mistakes; nothing was sent.';
    if (result.verdict === 'cancelled') return 'You cancelled the run.';
    return undefined;
  }

  #explanations({ result, failure }: RunState): readonly (TemplateResult | typeof nothing)[] {
    const error = result?.error ?? null;
    const advice = failure?.advice ?? error?.advice;
    return [
      this.full && error !== null ? this.#renderOrigin(error) : nothing,
      advice === undefined ? nothing : html`<p>${sentenceParts(advice)}</p>`,
      ...(result?.parameterErrors ?? []).map(({ path, message }) => html`<p><code>${path}</code> ${message}</p>`),
    ];
  }

  #renderOrigin({ type, location }: MakeError): TemplateResult {
    return html`<p class="quiet">${type}${location === undefined ? nothing : html`, from <code>${location.path.join('.')}</code> ${this.#renderLine(location)}`}</p>`;
  }

  #renderLine({ section, range }: Location): TemplateResult {
    const { line } = createLineIndex(this.state.project.sections[section] ?? '').positionAt(range.start);
    return html`<button class="link" @click=${() => reveal(this.ports, section, range)}>line ${line}</button>`;
  }

  #renderActions({ result, action, status, recorded }: RunState): TemplateResult | typeof nothing {
    if (status !== 'done' || result === undefined) return nothing;
    const kept = result.verdict === 'connected' && result.connection !== null && action !== 'module' && !recorded;
    if (!kept && !this.full) return nothing;
    return html`<div class="actions">
      ${
        kept
          ? html`<button class="button" @click=${() => void saveConnection(this.ports)}><iml-icon .icon=${CircleCheck}></iml-icon>Save connection</button>
              <button class="button quiet" @click=${() => void runCommand(this.ports, 'verify')}>Verify</button>`
          : nothing
      }
      ${this.full ? html`<button class="button quiet" @click=${() => showResultTab(this.ports, 'trace')}><iml-icon .icon=${Route}></iml-icon>See each step</button>` : nothing}
    </div>`;
  }
}
