import { X } from 'lucide';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import {
  type AppState,
  cancelRun,
  fetchActions,
  performAction,
  pressedAction,
  resizePane,
  toggleOverlay,
} from '../../app/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import { editorStands } from '../code/editor-stands.ts';
import { MonacoController } from '../code/monaco-controller.ts';
import { fetchPart } from '../fetch-part.ts';
import { FocusKeeper } from '../focus-keeper.ts';
import { ImportGate } from '../import-gate.ts';
import { LayoutController } from '../layout-controller.ts';
import { ThemeController } from '../theme-controller.ts';
import { registerIcons } from '../web-awesome/register-icons.ts';
import { isMovedByUser, nameDivider, type WaSplitPanel } from '../web-awesome/split-panel.ts';
import { appStyles } from './iml-app.styles.ts';
import { moveToRegion } from './move-to-region.ts';
import { placesStyles } from './places.styles.ts';
import '../code/code-pane.ts';
import '../elements/icon.ts';
import '../notices/notices.ts';
import '../top-bar/top-bar.ts';
import '../welcome-bar/welcome-bar.ts';

registerIcons();

/** Widths of the outer columns until someone drags them, in pixels. */
const columns = { rail: 272, results: { wide: 592, medium: 460, narrow: 0 } };

/** How long the regions around the code wait for it, in milliseconds. On a slow line they come first. */
const patienceMs = 600;

/** The whole page: lays its regions out for the width there is, and listens to the keys that work everywhere. */
@customElement('iml-app')
export class ImlApp extends AppElement {
  static override styles = [baseStyles, buttonStyles, appStyles, placesStyles];

  private readonly layout = new LayoutController(this);
  private readonly theme = new ThemeController(this);
  private readonly monaco = new MonacoController(this);
  protected readonly focusKeeper = new FocusKeeper(this);
  protected readonly importGate = new ImportGate(this, () => this.ports);
  private readonly view = this.follow((state) => state.view);
  private moved = 0;

  override render(): TemplateResult {
    const { ports } = this;
    const width = this.layout.value;
    return html`<iml-top-bar .ports=${ports} width=${width} style=${this.#columnWidths()} @iml-run=${this.#run}></iml-top-bar>
      <iml-shared-bar .ports=${ports}></iml-shared-bar>
      <iml-storage-bar .ports=${ports}></iml-storage-bar>
      <iml-welcome-bar .ports=${ports}></iml-welcome-bar>
      <iml-find-bar .ports=${ports}></iml-find-bar>
      <iml-stray-bar .ports=${ports}></iml-stray-bar>
      ${width === 'narrow' ? this.#renderNarrow() : this.#renderColumns()}
      <iml-notices .ports=${ports}></iml-notices>
      <iml-dialog-layer .ports=${ports}></iml-dialog-layer>
      <iml-announcer .ports=${ports} class="visually-hidden" role="status" aria-live="polite"></iml-announcer>`;
  }

  #renderColumns(): TemplateResult {
    const { ports } = this;
    const width = this.layout.value;
    const sizes = this.view.value.sizes[width];
    const work = html`<wa-split-panel
      class="inner"
      slot="end"
      primary="end"
      position-in-pixels=${sizes?.results ?? columns.results[width]}
      @wa-reposition=${(event: Event) => this.#resize(event, 'results')}
    >
      <section slot="start" class="region" data-region="editor" aria-label="Definition" tabindex="-1">
        <iml-code-pane .ports=${ports} width=${width} ?ready=${this.monaco.ready}><slot name="editor" slot="editor"></slot></iml-code-pane>
      </section>
      <section slot="end" class="region" data-region="results" aria-label="Results" tabindex="-1">
        <iml-results-pane .ports=${ports} @iml-run=${this.#run}></iml-results-pane>
      </section>
    </wa-split-panel>`;
    return html`<main class="work">
        ${
          width === 'wide'
            ? html`<wa-split-panel
                class="outer"
                primary="start"
                position-in-pixels=${sizes?.rail ?? columns.rail}
                @wa-reposition=${(event: Event) => this.#resize(event, 'rail')}
              >
                <div slot="start" class="rail region" data-region="rail" role="region" aria-label="Connections and credentials" tabindex="-1">
                  <iml-side-rail .ports=${ports}></iml-side-rail>
                  <iml-credential-form .ports=${ports} @iml-run=${this.#run}></iml-credential-form>
                </div>
                ${work}
              </wa-split-panel>`
            : html`<iml-rail-icons .ports=${ports}></iml-rail-icons>
                <div class="editor-side">${work} ${this.#renderOverlay()}</div>`
        }
      </main>
      <div class="region" data-region="trace" role="region" aria-label="Phases" tabindex="-1"><iml-trace-bar .ports=${ports} width=${width} style=${this.#columnWidths()}></iml-trace-bar></div>
      <iml-status-bar .ports=${ports} width=${width} role="contentinfo"></iml-status-bar>`;
  }

  #renderOverlay(): TemplateResult | typeof nothing {
    const { overlay } = this.view.value;
    if (overlay === null) return nothing;
    return html`<div class="overlay region" data-region="rail" role="region" aria-label="Connections and credentials" tabindex="-1" @keydown=${this.#closeOnEscape}>
      <div class="overlay-head">
        <button class="icon-button small" aria-label="Close" @click=${() => toggleOverlay(this.ports, overlay)}><iml-icon .icon=${X}></iml-icon></button>
      </div>
      ${this.#renderRailPart(overlay)}
    </div>`;
  }

  #renderRailPart(part: NonNullable<AppState['view']['overlay']>): TemplateResult {
    return part === 'form'
      ? html`<iml-credential-form .ports=${this.ports} @iml-run=${this.#run}></iml-credential-form>`
      : html`<iml-side-rail .ports=${this.ports} only=${part}></iml-side-rail>`;
  }

  #renderNarrow(): TemplateResult {
    const { ports } = this;
    return html`<main class="pane region" data-region="main" tabindex="-1" aria-label="The open place">${this.#renderPane()}</main>
      <iml-bottom-tabs .ports=${ports} @iml-run=${this.#run}></iml-bottom-tabs>`;
  }

  #renderPane(): TemplateResult {
    const { ports } = this;
    switch (this.view.value.pane) {
      case 'connections':
        return html`<div class="scroll"><iml-side-rail .ports=${ports}></iml-side-rail></div>`;
      case 'form':
        return html`<div class="scroll"><iml-credential-form .ports=${ports} @iml-run=${this.#run}></iml-credential-form></div>`;
      case 'editor':
        return html`<iml-code-pane .ports=${ports} width="narrow"></iml-code-pane>`;
      case 'results':
        return html`<iml-results-pane .ports=${ports} @iml-run=${this.#run}></iml-results-pane>`;
    }
  }

  /** For rows that stand above and below the columns and share their edges. */
  #columnWidths(): string {
    const width = this.layout.value;
    const sizes = this.view.value.sizes[width];
    const rail = width === 'wide' ? (sizes?.rail ?? columns.rail) : 148;
    return `--rail-width: ${rail}px; --results-width: ${sizes?.results ?? columns.results[width]}px`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
  }

  protected override firstUpdated(): void {
    // For those who measure: in the next task every element is drawn and listens.
    setTimeout(() => performance.mark('shell-ready'), 0);
    void editorStands(patienceMs).then(() =>
      fetchPart(this.ports, 'The rest of the page', () => Promise.all([import('./regions.ts'), fetchActions()])),
    );
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { theme, focusMove } = this.view.value;
    this.theme.apply(theme);
    if (this.layout.value !== 'narrow') void this.monaco.load();
    for (const panel of this.renderRoot.querySelectorAll<WaSplitPanel>('wa-split-panel')) {
      void nameDivider(panel, panel.classList.contains('outer') ? 'Width of the rail' : 'Width of the results');
    }
    if (focusMove !== null && focusMove.at !== this.moved) {
      this.moved = focusMove.at;
      this.#moveFocus(focusMove.direction);
    }
  }

  #moveFocus(direction: 1 | -1): void {
    // The editor lives in the light DOM, slotted into its region.
    const inEditor = this.querySelector('[slot=editor]')?.contains(document.activeElement) === true;
    const active = inEditor
      ? this.renderRoot.querySelector('[data-region=editor]')
      : ((this.renderRoot as ShadowRoot).activeElement ?? null);
    const region = moveToRegion(this.renderRoot, active, direction);
    if (region?.dataset.region === 'editor') this.monaco.focus();
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || this.ports === undefined) return;
    const { view, run } = this.ports.store.get();
    if (event.key === 'Escape' && view.dialog === null && run?.status === 'running') {
      cancelRun(this.ports);
      return;
    }
    // A dialog has the keyboard to itself.
    if (view.dialog !== null) return;
    const action = pressedAction(event);
    if (action === undefined) return;
    event.preventDefault();
    void performAction(this.ports, action);
  };

  #run = (): void => void performAction(this.ports, 'run');

  #closeOnEscape = (event: KeyboardEvent): void => {
    const { overlay } = this.view.value;
    if (event.key !== 'Escape' || overlay === null) return;
    event.preventDefault();
    toggleOverlay(this.ports, overlay);
  };

  #resize(event: Event, pane: 'rail' | 'results'): void {
    const panel = event.target as WaSplitPanel;
    if (event.target !== event.currentTarget || !isMovedByUser(panel)) return;
    void resizePane(this.ports, this.layout.value, pane, panel.positionInPixels);
  }
}
