import { TriangleAlert } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import {
  choosePhase,
  mostTellingPhase,
  type PhaseGroup,
  phaseGroups,
  phasesOf,
  reveal,
  type ShownPhase,
} from '../../../app/index.ts';
import { typeName, type Value } from '../../../engine/index.ts';
import type { Location, TracedExpression, TraceEvent } from '../../../runtime/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { sentenceParts } from '../../elements/sentence-parts.ts';
import { valueStyles } from '../../elements/value.styles.ts';
import { longestShown, shortText, valueText } from '../../elements/value-text.ts';
import { maskText, maskValue } from '../../../secrets/index.ts';
import { LayoutController } from '../../layout-controller.ts';
import { PanelElement } from '../panel-element.ts';
import { panelStyles } from '../panel.styles.ts';
import { traceStyles } from './trace-panel.styles.ts';
import '../../elements/icon.ts';
import '../../elements/value-tree/value-tree.ts';
import '../explain/explain-tab.ts';
import '../../trace-bar/trace-bar.ts';

/** Every phase of the latest run in order, and what was evaluated in the chosen one. Arrow keys step through. */
@customElement('iml-trace-panel')
export class TracePanel extends PanelElement {
  static override styles = [baseStyles, buttonStyles, valueStyles, panelStyles, traceStyles];

  private readonly layout = new LayoutController(this);
  /** Shared with the bar of phases, so that both walk together. */
  private readonly chosen = this.follow((app) => app.view.phase);
  /** Where the expression begins whose pieces are shown. */
  @state() private opened: number | null = null;

  override render(): TemplateResult {
    const phases = phasesOf(this.latest.value);
    if (phases.length === 0)
      return this.empty('Nothing has run yet.', 'Run the connection to see each expression with its value.');
    const at = this.chosen.value ?? mostTellingPhase(phases, this.state);
    const phase = phases[at] ?? (phases[0] as ShownPhase);
    const groups = phaseGroups(phases);
    return html`${this.layout.value === 'narrow' ? html`<iml-trace-bar width="narrow" .ports=${this.ports}></iml-trace-bar>` : this.#renderSteps(groups, at)}
      <div class="detail">${this.#renderDetail(phase, variablesAt(phases, at))}</div>`;
  }

  #renderSteps(groups: readonly PhaseGroup[], at: number): TemplateResult {
    return html`<div class="steps" role="listbox" aria-label="Phases of the run" @keydown=${this.#onKey}>
      ${groups.map(({ step, occurrence, phases }) => {
        const steps = phases.map(({ phase, index }) => this.#renderStep(phase, index, at));
        if (groups.length === 1) return steps;
        const name = occurrence === 0 ? step : `${step} ${occurrence + 1}`;
        return html`<div role="group" aria-label=${name}><h3 aria-hidden="true">${name}</h3>${steps}</div>`;
      })}
    </div>`;
  }

  #renderStep({ phase, status, summary, reason }: ShownPhase, index: number, at: number): TemplateResult {
    return html`<div role="option" id=${`step-${index}`} class="step ${status}" aria-selected=${index === at} tabindex=${index === at ? 0 : -1} title=${status === 'skipped' ? (reason ?? '') : maskText(summary ?? '', this.secrets())} @click=${() => this.#choose(index)}>
      <i class="dot"></i><span class="cut">${phase}</span>
      <small class="cut">${status === 'skipped' ? 'not run' : maskText(summary ?? '', this.secrets())}</small>
    </div>`;
  }

  #renderDetail(phase: ShownPhase, variables: readonly VariableNow[]): TemplateResult {
    const secrets = this.secrets();
    return html`<header>
        <h2>${phase.phase}</h2>
        <span class="quiet cut">${phase.status === 'skipped' ? phase.reason : maskText(phase.summary ?? '', secrets)}</span>
      </header>
      ${phase.events.map((event) => this.#renderEvent(event, secrets))}
      ${
        variables.length === 0
          ? nothing
          : html`<h3 class="variables"><span class="grow">Variables here</span><small><i class="change"></i> changed in this phase</small></h3>
              ${variables.map(({ name, value, changed }) => html`<div class="variable">${changed ? html`<i class="change"></i><span class="visually-hidden">changed: </span>` : nothing}<iml-value-tree .name=${name} .value=${maskValue(value, secrets)}></iml-value-tree></div>`)}`
      }`;
  }

  #renderEvent(event: TraceEvent, secrets: readonly string[]): TemplateResult | typeof nothing {
    switch (event.kind) {
      case 'evaluated':
        return html`<section class="directive">
          ${this.#renderPlace(event.location)}
          ${event.expressions.map((expression) => this.#renderExpression(event.location.section, expression, secrets))}
          ${event.expressions.length === 1 && shortText(event.expressions[0]?.value) === shortText(event.value) ? nothing : html`<p class="whole"><span class="quiet">=</span> ${valueText(maskValue(event.value, secrets))}</p>`}
        </section>`;
      case 'evaluation-failed':
        return html`<section class="directive failed">${this.#renderPlace(event.location)}<p>${maskText(event.failure.message, secrets)}</p></section>`;
      case 'no-response':
        return html`<div class="remark"><iml-icon .icon=${TriangleAlert}></iml-icon><p>${event.failure.message} ${sentenceParts(event.failure.advice ?? '')}</p></div>`;
      case 'warning':
        return html`<div class="remark"><iml-icon .icon=${TriangleAlert}></iml-icon><p>${event.message}</p></div>`;
      case 'error':
        return html`<section class="directive failed"><p><b>${event.error.type}</b> ${maskText(event.error.message, secrets)}</p>${event.error.location ? this.#renderPlace(event.error.location) : nothing}</section>`;
      case 'debug':
        return html`<p class="whole"><span class="quiet">${event.functionName} debug</span> <code>${maskText(event.text, secrets)}</code></p>`;
      default:
        return nothing;
    }
  }

  #renderExpression(
    section: Location['section'],
    { range, source, value }: TracedExpression,
    secrets: readonly string[],
  ): TemplateResult {
    const open = this.opened === range.start;
    return html`<div class="traced">
        <button class="expression" title="Show in the editor" @click=${() => reveal(this.ports, section, range)}>
          <code>${source}</code><span class="result">${valueText(maskValue(value, secrets))}</span><small>${typeName(value)}</small>
        </button>
        ${this.#hasPieces(source) ? html`<button class="link" aria-expanded=${open} aria-label=${`Pieces of ${source}`} @click=${() => this.#open(open ? null : range.start)}>Pieces</button>` : nothing}
      </div>
      ${this.#renderWhole(maskValue(value, secrets))}
      ${open ? html`<iml-explain-tab class="pieces" .ports=${this.ports} .place=${{ section, offset: range.start + 2 }}></iml-explain-tab>` : nothing}`;
  }

  /** The rest of a text that was cut to its beginning. */
  #renderWhole(value: Value): TemplateResult | typeof nothing {
    if (typeof value !== 'string' || value.length <= longestShown) return nothing;
    return html`<details class="rest"><summary class="link">All ${value.length.toLocaleString('en')} characters</summary><pre tabindex="0">${value}</pre></details>`;
  }

  /** Values of pieces are computed again, so the texts and the secrets must be those of the run. */
  #hasPieces(source: string): boolean {
    const run = this.latest.value;
    return run !== null && !run.stale && run.recorded === undefined && /[(+\-*/%=<>!&|]/.test(source);
  }

  #open(start: number | null): void {
    this.opened = start;
  }

  #renderPlace({ section, path, range }: Location): TemplateResult {
    return html`<button class="place cut" title="Show in the editor" @click=${() => reveal(this.ports, section, range)}>${section === 'communication' ? '' : `${section}: `}${path.join('.') || 'the whole text'}</button>`;
  }

  /** The editor follows to the first directive of the phase, without taking the focus. */
  #choose(index: number): void {
    choosePhase(this.ports, index);
    const { events = [] } = phasesOf(this.latest.value)[index] ?? {};
    const evaluated = events.find((event) => event.kind === 'evaluated');
    if (evaluated?.kind === 'evaluated')
      reveal(this.ports, evaluated.location.section, evaluated.location.range, { focus: false });
  }

  #onKey = (event: KeyboardEvent): void => {
    const phases = phasesOf(this.latest.value);
    const order = phaseGroups(phases).flatMap((group) => group.phases.map(({ index }) => index));
    const place = order.indexOf(this.chosen.value ?? mostTellingPhase(phases, this.state));
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const target =
      event.key === 'Home'
        ? order[0]
        : event.key === 'End'
          ? order.at(-1)
          : step === undefined
            ? undefined
            : order[place + step];
    if (target === undefined) return;
    event.preventDefault();
    this.#choose(target);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#step-${target}`)?.focus());
  };
}

interface VariableNow {
  readonly name: string;
  readonly value: Value;
  /** In the phase that is looked at. */
  readonly changed: boolean;
}

/** Every root variable with the value it has at the end of a phase. */
function variablesAt(phases: readonly ShownPhase[], at: number): readonly VariableNow[] {
  const now = new Map<string, VariableNow>();
  for (const [index, { variables }] of phases.slice(0, at + 1).entries()) {
    for (const { name, value } of variables) now.set(name, { name, value, changed: index === at });
  }
  return [...now.values()];
}
