import { History, Square } from 'lucide';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import {
  cancelRun,
  type ResultTab,
  type RunState,
  selectScenario,
  showDialog,
  showResultTab,
  verdictOf,
} from '../../app/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import { panels } from '../panels/index.ts';
import '../consent/consent-bar.ts';
import '../consent/consent-page.ts';
import '../elements/icon.ts';
import '../elements/tab-list.ts';
import '../elements/verdict-badge.ts';

/** The results as tabs. Below the tabs one line says which run one reads, on every tab the same. */
@customElement('iml-results-pane')
export class ResultsPane extends AppElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        height: 100%;
        min-width: 0;
        min-height: 0;
        background: var(--surface-pane);
      }
      .context {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        flex: none;
        min-height: var(--size-sub);
        padding: 0 var(--space-4);
        border-bottom: 1px solid var(--line-hair);
      }
      .context select {
        flex: 0 1 auto;
        min-width: 56px;
        max-width: 200px;
        height: 24px;
        padding: 0 4px;
        border: 1px solid transparent;
        border-radius: var(--radius-2);
        background: none;
        font-weight: var(--weight-label);
        text-overflow: ellipsis;
        field-sizing: content;
      }
      @media (pointer: coarse) {
        .context select {
          height: 40px;
        }
      }
      .context select:hover {
        border-color: var(--line-strong);
      }
      .source {
        padding: 0 5px;
        border-radius: var(--radius-1);
        font-size: var(--text-2xs);
        line-height: 18px;
        font-weight: var(--weight-label);
      }
      .mock {
        border: 1px dashed currentColor;
        color: var(--mode-mock);
      }
      .live {
        border: 1px solid transparent;
        background: var(--mode-live-soft);
        color: var(--mode-live);
      }
      .when {
        flex: 0 1000 auto;
        min-width: 0;
        margin-left: auto;
        overflow: hidden;
        color: var(--text-3);
        font-size: var(--text-xs);
        text-overflow: ellipsis;
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
      }
      /* A run against mocks ends before one could read the word: only what lasts can be cancelled by hand. */
      .cancel {
        height: 24px;
        animation: appear 0s linear 160ms backwards;
      }
      @keyframes appear {
        from {
          visibility: hidden;
        }
      }
      /* Elsewhere the history stands below the editor, in sight. */
      .history {
        display: none;
        width: var(--size-touch);
        height: var(--size-touch);
        margin-right: -14px;
      }
      @media (width < 640px) {
        .history {
          display: grid;
        }
      }
      .panel {
        flex: 1;
        min-height: 0;
        overflow: auto;
        overscroll-behavior: contain;
      }
      .panel:focus-visible {
        outline-offset: -2px;
      }
    `,
  ];

  private readonly tab = this.follow((state) => state.view.resultTab);
  private readonly latest = this.follow((state) => state.run);
  private readonly consent = this.follow((state) => state.consent);
  private readonly scenarios = this.follow((state) => state.scenarios);
  /** The marks on the tabs count in it. */
  protected readonly matrix = this.follow((state) => state.matrix);
  private readonly selected = this.follow((state) => state.project.selectedScenario);

  override render(): TemplateResult {
    const shown = panels.find(({ id }) => id === this.tab.value) ?? panels[0];
    const state = this.ports.store.get();
    const tabs = panels.map(({ id, title, badge }) => {
      const mark = badge?.(state);
      return { id, title, ...(mark === undefined ? {} : { badge: mark }) };
    });
    return html`<h2 class="visually-hidden">Results</h2>
      <iml-tab-list label="Results" .tabs=${tabs} selected=${shown?.id ?? ''} @iml-select=${this.#select}></iml-tab-list>
      ${this.#renderContext()}
      <iml-consent-bar .ports=${this.ports}></iml-consent-bar>
      ${
        this.consent.value === null
          ? html`<div class="panel" role="tabpanel" aria-label=${shown?.title ?? ''} tabindex="0">${shown?.render(this.ports)}</div>`
          : html`<div class="panel" role="region" aria-label="Consent" tabindex="0"><iml-consent-page .ports=${this.ports}></iml-consent-page></div>`
      }`;
  }

  #renderContext(): TemplateResult | typeof nothing {
    const run = this.latest.value;
    if (run === null) return nothing;
    const duration = run.result === undefined ? '' : ` · ${shortDuration(run.result.durationMs)}`;
    return html`<div class="context">
      <iml-verdict .verdict=${verdictOf(run, this.scenarios.value)}></iml-verdict>
      ${run.transport === 'mock' ? this.#renderScenario(run.scenario ?? '') : nothing}
      <span class="source ${run.transport}">${run.transport}</span>
      ${this.#renderCancel(run.status)}
      <span class="when">${run.recorded ? 'from the history · ' : run.stale ? 'changed since · ' : ''}${run.action}${duration}</span>
      <button class="icon-button history" aria-label="History of runs" title="History of runs" @click=${() => showDialog(this.ports, 'history')}><iml-icon .icon=${History}></iml-icon></button>
    </div>`;
  }

  #renderScenario(ran: string): TemplateResult {
    const names = this.scenarios.value.map(({ name }) => name);
    if (!names.includes(ran)) return html`<b class="cut">${ran}</b>`;
    return html`<select aria-label="Scenario of the next run" @change=${this.#choose}>
      ${names.map((name) => html`<option .value=${name} ?selected=${name === this.selected.value}>${name}</option>`)}
    </select>`;
  }

  /** Not where Run stands: a second click on Run must not end what the first one began. */
  #renderCancel(status: RunState['status']): TemplateResult | typeof nothing {
    if (status !== 'running' && status !== 'cancelling') return nothing;
    return html`<button class="button cancel" ?disabled=${status === 'cancelling'} @click=${() => cancelRun(this.ports)}>
      <iml-icon .icon=${Square}></iml-icon>Cancel <kbd>Esc</kbd>
    </button>`;
  }

  #select = ({ detail }: CustomEvent<string>): void => showResultTab(this.ports, detail as ResultTab);

  #choose = (event: Event): void => {
    selectScenario(this.ports, (event.target as HTMLSelectElement).value);
    this.dispatchEvent(new CustomEvent('iml-run', { bubbles: true, composed: true }));
  };
}

/** Milliseconds as people say them. */
function shortDuration(ms: number): string {
  if (ms < 1) return '< 1 ms';
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
