import { ChevronLeft, ChevronRight } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import {
  choosePhase,
  mostTellingPhase,
  phasesOf,
  reveal,
  type ShownPhase,
  showResultTab,
  type WidthClass,
} from '../../app/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import { maskText, secretTexts } from '../../secrets/index.ts';
import { traceBarStyles } from './trace-bar.styles.ts';
import '../elements/icon.ts';

/** The latest run as one bar of phases, in the order they ran. Arrow keys step; the editor shows the directive. */
@customElement('iml-trace-bar')
export class TraceBar extends AppElement {
  static override styles = [baseStyles, buttonStyles, traceBarStyles];

  @property() width: WidthClass = 'wide';

  private readonly latest = this.follow((state) => state.run);
  private readonly chosen = this.follow((state) => state.view.phase);
  private readonly shown = this.follow((state) => state.view.secretsShown);

  override render(): TemplateResult {
    const run = this.latest.value;
    const phases = phasesOf(run);
    if (run === null || phases.length === 0)
      return html`<div class="about"><b>No run yet</b><small>Its phases will stand here.</small></div>`;
    const at = this.chosen.value ?? mostTellingPhase(phases);
    const { parameters, values } = this.ports.store.get();
    const secrets = this.shown.value ? [] : secretTexts(parameters, values, run.events);
    return html`<div class="about"><b class="cut">${run.scenario ?? 'Live run'}</b><small class="cut">${run.action} · ${run.transport}</small></div>
      <div class="steps" role="listbox" aria-label="Phases of the run" aria-orientation="horizontal" @keydown=${this.#onKey}>
        ${phases.map((phase, index) => this.#renderStep(phase, index, at, secrets))}
      </div>
      <div class="walk">
        <button class="icon-button small" aria-label="Previous phase" ?disabled=${at === 0} @click=${() => this.#choose(at - 1)}><iml-icon .icon=${ChevronLeft}></iml-icon></button>
        <span>${at + 1} / ${phases.length}</span>
        <button class="icon-button small" aria-label="Next phase" ?disabled=${at === phases.length - 1} @click=${() => this.#choose(at + 1)}><iml-icon .icon=${ChevronRight}></iml-icon></button>
      </div>`;
  }

  #renderStep(phase: ShownPhase, index: number, at: number, secrets: readonly string[]): TemplateResult {
    const current = index === at;
    const reading = phase.status === 'skipped' ? 'not run' : maskText(phase.summary ?? '', secrets);
    const name = phase.step === 'connection' || phase.step === 'module' ? phase.phase : `${phase.step} ${phase.phase}`;
    const letter = this.width === 'medium' && !current;
    return html`<button
      role="option"
      id=${`phase-${index}`}
      class=${classMap({ step: true, [phase.status]: true, current })}
      aria-selected=${current}
      aria-label=${`${name}: ${phase.status === 'skipped' ? `not run. ${phase.reason ?? ''}` : reading}`}
      title=${phase.status === 'skipped' ? (phase.reason ?? '') : `${name}: ${reading}`}
      tabindex=${current ? 0 : -1}
      @click=${() => this.#choose(index)}
    >
      <i></i><span class="name cut">${letter ? phase.phase.charAt(0).toUpperCase() : phase.phase}</span>
      ${letter ? nothing : html`<span class="reading cut">${reading}</span>`}
    </button>`;
  }

  #choose(index: number): void {
    const phase = phasesOf(this.latest.value)[index];
    if (phase === undefined) return;
    choosePhase(this.ports, index);
    showResultTab(this.ports, 'trace');
    const place = phase.events.find((event) => event.kind === 'evaluated');
    if (place?.kind === 'evaluated' && this.width !== 'narrow') {
      reveal(this.ports, place.location.section, place.location.range, { focus: false });
    }
  }

  #onKey = (event: KeyboardEvent): void => {
    const last = phasesOf(this.latest.value).length - 1;
    const at = this.chosen.value ?? mostTellingPhase(phasesOf(this.latest.value));
    const targets: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last };
    const target = targets[event.key];
    if (target === undefined || target < 0 || target > last) return;
    event.preventDefault();
    this.#choose(target);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#phase-${target}`)?.focus());
  };
}
