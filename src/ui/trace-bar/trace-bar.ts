import { ChevronLeft, ChevronRight } from 'lucide';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import {
  choosePhase,
  mostTellingPhase,
  type PhaseGroup,
  phaseGroups,
  phasesOf,
  reveal,
  type ShownPhase,
  showResultTab,
  type WidthClass,
  secretsOf,
} from '../../app/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import { maskText } from '../../secrets/index.ts';
import { ScrollEdges } from '../elements/scroll-edges.ts';
import { traceBarStyles } from './trace-bar.styles.ts';
import '../elements/icon.ts';

/** With more phases than this only those that ran are named. */
const mostNames = 18;

/**
 * The latest run as one bar of phases in the order they ran, by request where there are several. Arrow keys step; the
 * editor shows the directive.
 */
@customElement('iml-trace-bar')
export class TraceBar extends AppElement {
  static override styles = [baseStyles, buttonStyles, traceBarStyles];

  @property({ reflect: true }) width: WidthClass = 'wide';

  private readonly latest = this.follow((state) => state.run);
  private readonly chosen = this.follow((state) => state.view.phase);
  private readonly shown = this.follow((state) => state.view.secretsShown);
  private readonly edges = new ScrollEdges(this, () => [
    this.renderRoot.querySelector('.steps'),
    this.renderRoot.querySelector('.step'),
    [...this.renderRoot.querySelectorAll('.step')].at(-1),
  ]);

  override render(): TemplateResult {
    const run = this.latest.value;
    const phases = phasesOf(run);
    if (run === null || phases.length === 0)
      return html`<div class="about"><b>No run yet</b><small>Its phases will stand here.</small></div>`;
    const at = this.#at(phases);
    const groups = phaseGroups(phases);
    const order = groups.flatMap((group) => group.phases.map(({ index }) => index));
    const secrets = this.shown.value ? [] : secretsOf(this.ports.store.get());
    const compact = this.width !== 'wide' || order.length > mostNames;
    const { before, after } = this.edges;
    return html`<div class="about"><b class="cut">${run.scenario ?? 'Live run'}</b><small class="cut">${run.action} · ${run.transport}</small></div>
      <div
        class=${classMap({ steps: true, grouped: groups.length > 1, before, after })}
        role="listbox"
        aria-label="Phases of the run"
        aria-orientation="horizontal"
        @keydown=${this.#onKey}
      >
        ${groups.map((group) => this.#renderGroup(group, { at, secrets, compact, alone: groups.length === 1 }))}
      </div>
      ${this.#renderWalk(phases, order, at, secrets)}`;
  }

  #renderGroup(
    { step, occurrence, phases }: PhaseGroup,
    { at, secrets, compact, alone }: Drawing & { readonly alone: boolean },
  ): TemplateResult {
    const steps = phases.map(({ phase, index }) => this.#renderStep(phase, index, { at, secrets, compact }));
    if (alone) return html`${steps}`;
    const name = occurrence === 0 ? step : `${step} ${occurrence + 1}`;
    return html`<div class="group" role="group" aria-label=${name}><span class="of" aria-hidden="true">${name}</span><div class="row">${steps}</div></div>`;
  }

  #renderStep(phase: ShownPhase, index: number, { at, secrets, compact }: Drawing): TemplateResult {
    const current = index === at;
    const reading = readingOf(phase, secrets);
    const name = nameOf(phase);
    const letter = compact && !current && (phase.status === 'skipped' || this.width === 'narrow');
    const letters = letter ? 1 : phase.phase.length;
    return html`<button
      role="option"
      id=${`phase-${index}`}
      class=${classMap({ step: true, [phase.status]: true, current, letter })}
      style=${`--letters: ${letters}`}
      aria-selected=${current}
      aria-label=${`${name}: ${phase.status === 'skipped' ? `not run. ${phase.reason ?? ''}` : reading}`}
      title=${`${name}: ${phase.status === 'skipped' ? (phase.reason ?? reading) : reading}`}
      tabindex=${current ? 0 : -1}
      @click=${() => this.#choose(index)}
    >
      <i></i>${
        this.width === 'narrow'
          ? nothing
          : html`<span class="name cut">${letter ? phase.phase.charAt(0).toUpperCase() : phase.phase}</span>
              ${letter ? nothing : html`<span class="reading cut">${reading}</span>`}`
      }
    </button>`;
  }

  #renderWalk(
    phases: readonly ShownPhase[],
    order: readonly number[],
    at: number,
    secrets: readonly string[],
  ): TemplateResult {
    const place = order.indexOf(at);
    const phase = phases[at];
    const step = (by: 1 | -1) => () => this.#choose(order[place + by] ?? at);
    return html`<div class="walk">
      <button class="icon-button small" aria-label="Previous phase" ?disabled=${place <= 0} @click=${step(-1)}><iml-icon .icon=${ChevronLeft}></iml-icon></button>
      ${
        this.width === 'narrow' && phase !== undefined
          ? html`<p><b class="cut">${nameOf(phase)}</b><small class="cut">${place + 1} of ${order.length} · ${readingOf(phase, secrets)}</small></p>`
          : html`<span>${place + 1} / ${order.length}</span>`
      }
      <button class="icon-button small" aria-label="Next phase" ?disabled=${place === order.length - 1} @click=${step(1)}><iml-icon .icon=${ChevronRight}></iml-icon></button>
    </div>`;
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const current = this.renderRoot.querySelector('.current');
    if (current === null || current.id === this.#seen) return;
    this.#seen = current.id;
    // A long run scrolls: the phase that is looked at is always in sight. Once all is drawn, since it lays out the page.
    requestAnimationFrame(() => this.edges.reveal(current));
  }

  #seen = '';

  #at = (phases: readonly ShownPhase[]): number =>
    this.chosen.value ?? mostTellingPhase(phases, this.ports.store.get());

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
    const phases = phasesOf(this.latest.value);
    const order = phaseGroups(phases).flatMap((group) => group.phases.map(({ index }) => index));
    const place = order.indexOf(this.#at(phases));
    const targets: Record<string, number | undefined> = {
      ArrowRight: order[place + 1],
      ArrowLeft: order[place - 1],
      Home: order[0],
      End: order.at(-1),
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.#choose(target);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#phase-${target}`)?.focus());
  };
}

interface Drawing {
  /** Index of the phase that is looked at. */
  readonly at: number;
  readonly secrets: readonly string[];
  /** What did not run shrinks to a letter. */
  readonly compact: boolean;
}

const nameOf = ({ step, phase }: ShownPhase): string =>
  step === 'connection' || step === 'module' ? phase : `${step} ${phase}`;

const readingOf = ({ status, summary }: ShownPhase, secrets: readonly string[]): string =>
  status === 'skipped' ? 'not run' : maskText(summary ?? '', secrets);
