import { ArrowLeftRight, Keyboard } from 'lucide';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { coverageOfState, selectedScenario, showDialog, showResultTab, type WidthClass } from '../../app/index.ts';
import { proxyOrigin } from '../../runtime/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { AppElement } from '../app-element.ts';
import '../elements/icon.ts';
import './run-clock.ts';

/** What is always true of the page: how much was really sent, the clock and seed of the scenario. */
@customElement('iml-status-bar')
export class StatusBar extends AppElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: var(--space-4);
        flex: none;
        height: var(--size-status);
        padding: 0 var(--space-4);
        border-top: 1px solid var(--line);
        background: var(--surface-chrome);
        color: var(--text-2);
        font-size: var(--text-xs);
        white-space: nowrap;
        overflow: hidden;
        --icon-size: 13px;
      }
      span,
      button {
        display: inline-flex;
        align-items: center;
        gap: 6px;
      }
      .end {
        margin-left: auto;
      }
      button:hover {
        color: var(--text-1);
      }
      code {
        color: var(--text-2);
      }
      @media (max-width: 860px) {
        .coverage {
          display: none;
        }
      }
      .sent {
        color: var(--mode-live);
        font-weight: var(--weight-label);
      }
    `,
  ];

  @property() width: WidthClass = 'wide';

  private readonly sent = this.follow((state) => state.liveRequests);
  private readonly transport = this.follow((state) => state.transport);
  private readonly scenarios = this.follow((state) => state.scenarios);
  private readonly project = this.follow((state) => state.project);
  private readonly network = this.follow((state) => state.network);
  private readonly proxy = this.follow((state) => state.proxy);
  private readonly matrix = this.follow((state) => state.matrix);

  override render(): TemplateResult {
    const sent = this.sent.value;
    return html`<span class=${sent > 0 ? 'sent' : ''} title="Requests that really left this browser since the page was opened">
        <iml-icon .icon=${ArrowLeftRight}></iml-icon>${sent} ${sent === 1 ? 'request' : 'requests'} sent
      </span>
      <iml-run-clock .ports=${this.ports}></iml-run-clock>
      ${this.transport.value === 'mock' && this.width === 'wide' ? this.#renderSeed() : nothing}
      <button title="Whether live runs may reach the network. Change it in Settings." @click=${() => showDialog(this.ports, 'settings')}>Network: ${this.network.value}</button>
      ${this.#renderProxy()}
      ${this.#renderCoverage()}
      <button class="end" @click=${() => showDialog(this.ports, 'shortcuts')}><iml-icon .icon=${Keyboard}></iml-icon>Shortcuts</button>`;
  }

  /** Seen whenever it is set, and loud while it is used: it reads every secret that is sent. */
  #renderProxy(): TemplateResult | typeof nothing {
    const proxy = this.proxy.value;
    if (proxy === null) return nothing;
    const live = this.transport.value === 'live';
    return html`<button class=${live ? 'sent' : ''} title="Live runs send through this proxy, which reads everything. Change it in Settings." @click=${() => showDialog(this.ports, 'settings')}>${live ? 'Through your proxy' : 'Proxy when live:'} ${proxyOrigin(proxy)}</button>`;
  }

  /** How much of the definition all scenarios together have exercised. */
  #renderCoverage(): TemplateResult | typeof nothing {
    void this.matrix.value;
    const coverage = coverageOfState(this.ports.store.get());
    if (coverage === undefined) return nothing;
    return html`<button class="coverage" title="Directives and branches that the scenarios exercise" @click=${() => showResultTab(this.ports, 'scenarios')}>Coverage ${Math.round(coverage.percent)} %</button>`;
  }

  #renderSeed(): TemplateResult {
    // Read anew when scenarios or project change.
    void [this.scenarios.value, this.project.value];
    const { seed } = selectedScenario(this.ports.store.get());
    return html`<span>Seed <code>${seed ?? 'random'}</code></span>`;
  }
}
