import { ClipboardPaste, FastForward, Hammer, type IconNode, ListChecks, Pencil, Plus, TriangleAlert } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import {
  breakConnection,
  closeCoverage,
  coverageOfState,
  editScenarios,
  openRow,
  resultsMarkdownOf,
  rowsOf,
  runAll,
  type ShownRow,
  taintOfAll,
} from '../../../app/index.ts';
import type { MarkdownSize } from '../../../scenarios/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { counted } from '../../elements/value-text.ts';
import { LayoutController } from '../../layout-controller.ts';
import { verdictText } from '../../elements/verdict-badge.ts';
import { PanelElement } from '../panel-element.ts';
import { panelStyles } from '../panel.styles.ts';
import { scenariosStyles } from './scenarios-panel.styles.ts';
import '../../elements/copy-button.ts';
import '../../elements/icon.ts';
import '../result/run-outcome.ts';
import './coverage-stage.ts';
import './findings-list.ts';
import './paste-box.ts';
import './review-list.ts';
import './scenario-editor.ts';
import './scenario-stage.ts';
import './scenarios-table.ts';

/** What stands below the table. */
type Below = 'stage' | 'edit' | 'findings' | 'review' | 'paste' | 'coverage';

/** Every scenario with its verdict; below it what the Make user sees, the scenario's editor, or a report. */
@customElement('iml-scenarios-panel')
export class ScenariosPanel extends PanelElement {
  static override styles = [baseStyles, buttonStyles, panelStyles, scenariosStyles];

  private readonly layout = new LayoutController(this);
  private readonly matrix = this.follow((app) => app.matrix);
  private readonly scenarios = this.follow((app) => app.scenarios);
  private readonly findings = this.follow((app) => app.findings);
  private readonly chosen = this.follow((app) => app.project.selectedScenario);
  private readonly sections = this.follow((app) => app.project.sections);
  private readonly coverage = this.follow((app) => app.coverageQuestion);
  @state() private chosenBelow: Below = 'stage';

  /** A mark that is looked at comes first, wherever it was asked for. */
  private get below(): Below {
    return this.coverage.value === null ? this.chosenBelow : 'coverage';
  }

  override render(): TemplateResult {
    const rows = rowsOf({ matrix: this.matrix.value, scenarios: this.scenarios.value });
    if (rows.length === 0) return this.#renderNone();
    const selected = rows.find(({ scenario }) => scenario.name === this.chosen.value) ?? (rows[0] as ShownRow);
    // Before anything has run there is nothing to hide, and following secrets takes time.
    const hides = !this.shown.value && rows.some(({ summary }) => summary !== undefined);
    const secrets = hides ? taintOfAll(this.state).texts.map(({ text }) => text) : [];
    // On a phone the outcome comes first: it is what a link was opened for.
    return html`${this.#isNarrow() ? this.#renderOutcome() : nothing}
      ${this.#renderBar(rows)}
      <iml-scenarios-table .rows=${rows} .selected=${selected.scenario.name} .secrets=${secrets} @iml-open=${this.#onOpen}></iml-scenarios-table>
      ${this.#renderBelow(selected)}`;
  }

  #renderNone(): TemplateResult {
    return html`${this.#renderOutcome()} ${this.empty('There are no scenarios yet.', 'A scenario is a set of mocked answers. The standard set is made from your definition.')}
      <div class="sub" style="justify-content:center">
        <button class="button" @click=${() => editScenarios(this.ports, { kind: 'add-standard' })}><iml-icon .icon=${Plus}></iml-icon>Add the standard set</button>
        <button class="button quiet" @click=${this.#add}>Add an empty one</button>
      </div>`;
  }

  #renderOutcome(): TemplateResult {
    return html`<iml-run-outcome full .ports=${this.ports}></iml-run-outcome>`;
  }

  #isNarrow = (): boolean => this.layout.value === 'narrow';

  #renderBar(rows: readonly ShownRow[]): TemplateResult {
    const matrix = this.matrix.value;
    const lies = rows.filter(({ verdict }) => verdict === 'false-success').length;
    const running = matrix?.status === 'running';
    return html`<div class="bar">
      <b>${counted(rows.length, 'scenario')}</b>
      ${lies > 0 ? html`<span class="lies"><iml-icon .icon=${TriangleAlert}></iml-icon>${lies} false success${lies === 1 ? '' : 'es'}</span>` : nothing}
      <span class="grow"></span>
      ${matrix === null ? nothing : html`<span class="work">${running ? `${matrix.rows.length} of ${rows.length}` : `${Math.max(1, Math.round(matrix.workMs))} ms`}</span>`}
      <button class="button quiet" title="Run all scenarios against their mocks" @click=${() => void runAll(this.ports)}><iml-icon .icon=${FastForward}></iml-icon><span data-word="again">${matrix === null ? 'Run all' : 'Run again'}</span></button>
      ${this.#renderToggle('paste', ClipboardPaste, 'Paste response')}
      <button class="icon-button" aria-label="Add a scenario" title="Add a scenario" @click=${this.#add}><iml-icon .icon=${Plus}></iml-icon></button>
    </div>`;
  }

  #renderToggle(below: Below, icon: IconNode, label: string): TemplateResult {
    const on = this.below === below;
    return html`<button class="button quiet" aria-pressed=${on} @click=${() => this.#show(on ? 'stage' : below)}><iml-icon .icon=${icon}></iml-icon><span data-word=${below}>${label}</span></button>`;
  }

  #renderBelow({ scenario, differences = [] }: ShownRow): TemplateResult {
    const coverage = coverageOfState(this.state);
    return html`<div class="sub">
        <h2 class="grow cut">${titles[this.below]}</h2>
        ${coverage === undefined ? nothing : html`<small class="coverage" title="Directives and branches that some scenario exercises">Coverage ${coverage.percent} %</small>`}
        ${this.#renderToggle('edit', Pencil, 'Edit')}
        <button class="button quiet" aria-pressed=${this.below === 'findings'} @click=${this.#break}><iml-icon .icon=${Hammer}></iml-icon><span>Break it</span></button>
        ${this.#renderToggle('review', ListChecks, 'Review')}
      </div>
      ${this.#renderContent(scenario.name, differences)}
      ${this.below === 'stage' || this.below === 'review' ? this.#renderExport() : nothing}`;
  }

  #renderContent(name: string, differences: ShownRow['differences']): TemplateResult {
    const { ports } = this;
    switch (this.below) {
      case 'stage':
        return html`${this.#isNarrow() ? nothing : html`<iml-run-outcome .ports=${ports} .scenario=${name}></iml-run-outcome>`}
          <iml-scenario-stage .ports=${ports} .name=${name} .differences=${differences ?? []}></iml-scenario-stage>`;
      case 'edit':
        return html`<iml-scenario-editor .ports=${ports} .name=${name}></iml-scenario-editor>`;
      case 'findings':
        return html`<iml-findings-list .ports=${ports} .report=${this.findings.value}></iml-findings-list>`;
      case 'review':
        return html`<iml-review-list .ports=${ports} .at=${[this.matrix.value, this.sections.value]}></iml-review-list>`;
      case 'coverage':
        return html`<iml-coverage-stage .ports=${ports} .question=${this.coverage.value}></iml-coverage-stage>`;
      case 'paste':
        return html`<iml-paste-box .ports=${ports} @iml-done=${() => this.#show('stage')}></iml-paste-box>`;
    }
  }

  #renderExport(): TemplateResult {
    const markdown = (size: MarkdownSize) => () =>
      resultsMarkdownOf(this.state, size, (verdict) => verdictText(verdict as Parameters<typeof verdictText>[0]));
    return html`<div class="sub">
      <small class="grow">Results as markdown, secrets gone</small>
      <iml-copy label="Full" .text=${markdown('full')}></iml-copy>
      <iml-copy label="Short" .text=${markdown('short')}></iml-copy>
      <iml-copy label="For a chat" .text=${markdown('chat')}></iml-copy>
    </div>`;
  }

  #show(below: Below): void {
    this.chosenBelow = below;
    closeCoverage(this.ports);
    // Its button stands above the table, what it opens below: bring that into sight.
    if (below !== 'paste') return;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('iml-paste-box')?.scrollIntoView({ block: 'nearest' }),
    );
  }

  #break = (): void => {
    if (this.below === 'findings') return this.#show('stage');
    this.#show('findings');
    void breakConnection(this.ports);
  };

  #add = (): void => {
    const mocks = [{ match: {}, status: 200, headers: { 'content-type': 'application/json' }, body: {} }];
    editScenarios(this.ports, { kind: 'add', scenario: { name: 'new scenario', mocks } });
    this.#show('edit');
  };

  #onOpen = ({ detail }: CustomEvent<string>): void => {
    openRow(this.ports, detail);
    if (this.below !== 'edit') this.#show('stage');
  };
}

const titles: Readonly<Record<Below, string>> = {
  stage: 'What the Make user sees',
  edit: 'Scenario',
  findings: 'What breaks this connection',
  review: 'Review preflight',
  paste: 'Paste a response',
  coverage: 'Coverage of a directive',
};
