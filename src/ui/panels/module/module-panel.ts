import { Play } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import {
  addSlot,
  connectionFor,
  editSection,
  lastRequest,
  moduleSlot,
  openConnection,
  reauthorizeForModule,
  requestRun,
  type RunState,
  showPane,
  showResultTab,
  showSection,
  slotsOf,
  useSlot,
} from '../../../app/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { maskText, maskValue } from '../../../secrets/index.ts';
import type { SectionName } from '../../../project/index.ts';
import { PanelElement } from '../panel-element.ts';
import { panelStyles } from '../panel.styles.ts';
import { moduleStyles } from './module-panel.styles.ts';
import { renderModuleNotes } from './render-module-notes.ts';
import { renderSlot } from './render-slot.ts';
import { starterModule } from './starter-module.ts';
import '../../elements/icon.ts';
import '../../elements/value-tree/value-tree.ts';

/** Choices of the list that are no connection and no slot. */
const [theResult, newSlot] = ['', 'new'];

/**
 * A request of a module that uses a connection: the proof that what was stored works. It can use any saved connection, or
 * a dynamic one that is pointed at another with one choice.
 */
@customElement('iml-module-panel')
export class ModulePanel extends PanelElement {
  static override styles = [baseStyles, buttonStyles, panelStyles, moduleStyles];

  private readonly connections = this.follow((state) => state.connections);
  private readonly open = this.follow((state) => state.openConnectionId);
  private readonly slots = this.follow(slotsOf);
  private readonly slotId = this.follow((state) => state.moduleSlotId);
  private readonly project = this.follow((state) => state.project);

  override render(): TemplateResult {
    // Drawn anew with them; what they come to is asked of the state.
    void [this.open.value, this.slotId.value];
    const { state } = this;
    if ((this.project.value.sections.module ?? '').trim() === '') return this.#renderInvitation();
    const run = this.latest.value;
    const usable = connectionFor(state, 'module') !== undefined || this.#resultIsUsed();
    return html`<div class="head">
        <h2 class="grow cut">Module</h2>
        <button class="button quiet" @click=${() => this.#edit('module')}>Edit</button>
        <button class="button quiet" @click=${() => this.#edit('base')}>Base</button>
        <button class="button" ?disabled=${!usable} @click=${() => void requestRun(this.ports, 'module')}><iml-icon .icon=${Play}></iml-icon>Run the module</button>
      </div>
      ${this.#renderUses()}
      ${usable ? nothing : html`<div class="note"><iml-icon .icon=${Play}></iml-icon><p>There is no connection to use yet. Run the connection first, or choose a saved one.</p></div>`}
      ${run?.action === 'module' ? this.#renderRun(run) : nothing}`;
  }

  #renderInvitation(): TemplateResult {
    return html`<div class="empty">
      <p>This project has no module yet.</p>
      <small>A module is a request that reads {{connection.…}}, to prove that the stored data works.</small>
      <div class="begin"><button class="button" ?disabled=${this.state.readOnly} @click=${this.#begin}>Write one</button></div>
    </div>`;
  }

  /** Something to change and to run is easier than an empty page. */
  #begin = (): void => {
    editSection(this.ports, 'module', starterModule(this.latest.value));
    this.#edit('module');
  };

  #renderUses(): TemplateResult {
    const { kind } = this.project.value;
    const same = this.connections.value.filter((saved) => saved.kind === kind);
    const slot = moduleSlot(this.state);
    const chosen = slot?.id ?? this.open.value ?? theResult;
    return html`<div class="uses">
      <label>Uses
        <select aria-label="Connection of the module" @change=${this.#choose}>
          <option value=${theResult} ?selected=${chosen === theResult}>What the latest run made</option>
          ${same.map(({ id, name }) => html`<option .value=${id} ?selected=${chosen === id}>${name}</option>`)}
          ${this.slots.value.map(({ id, name }) => html`<option .value=${id} ?selected=${chosen === id}>${name} (dynamic)</option>`)}
          <option value=${newSlot}>New dynamic connection…</option>
        </select>
      </label>
      ${slot === undefined ? nothing : renderSlot(this.ports, slot, same)}
    </div>`;
  }

  #renderRun(run: RunState): TemplateResult {
    const secrets = this.secrets();
    const mask = (text: string): string => maskText(text, secrets);
    const sent = run.events.some(({ kind, step }) => kind === 'request' && step === 'module');
    const request = sent ? lastRequest(run) : undefined;
    const { result } = run;
    return html`${renderModuleNotes(this.state, run, mask, { reauthorize: () => void reauthorizeForModule(this.ports), showTrace: () => this.#show('trace') })}
      ${
        request === undefined
          ? nothing
          : html`<section class="part"><h3>Sent</h3><div class="sent"><span class="tag">${request.method}</span><code>${mask(request.url)}</code><button class="link" @click=${() => this.#show('request')}>See the request</button></div></section>`
      }
      ${
        result === undefined || result.error !== null || result.verdict !== 'connected'
          ? nothing
          : html`<section class="part"><h3>Output</h3><iml-value-tree name="output" .value=${maskValue(result.output, secrets)} open></iml-value-tree></section>`
      }`;
  }

  /** Whether a module would use what the latest run made, and there is such a thing. */
  #resultIsUsed(): boolean {
    const { state } = this;
    const used = state.openConnectionId === null && moduleSlot(state) === undefined;
    return used && !state.run?.recorded && (state.run?.result?.connection ?? null) !== null;
  }

  #choose = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    const { value } = select;
    if (value === newSlot) {
      void addSlot(this.ports);
      return;
    }
    const isSlot = this.slots.value.some(({ id }) => id === value);
    useSlot(this.ports, isSlot ? value : null);
    if (!isSlot) openConnection(this.ports, value === theResult ? null : value);
  };

  #edit(section: SectionName): void {
    showSection(this.ports, section);
    showPane(this.ports, 'editor');
  }

  #show(tab: 'trace' | 'request'): void {
    showResultTab(this.ports, tab);
  }
}
