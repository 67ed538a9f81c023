import { Copy, Trash2 } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  connectionHealth,
  duplicateConnection,
  editConnection,
  openConnection,
  removeConnection,
  renameConnection,
  requestRun,
  runClock,
  showPane,
  showResultTab,
  taintOfRun,
} from '../../app/index.ts';
import { renderText } from '../../engine/index.ts';
import { maskText } from '../../secrets/index.ts';
import type { SavedConnection } from '../../storage/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import { connectionKinds } from './connection-kinds.ts';
import { connectionProgress } from './connection-progress.ts';
import { connectionRowStyles } from './connection-row.styles.ts';
import { railStyles } from './rail.styles.ts';
import { renderConnectionFacts } from './render-connection-facts.ts';
import { renderConnectionState } from './render-connection-state.ts';
import { renderDeletion } from './render-deletion.ts';
import '../elements/icon.ts';

/**
 * One saved connection. The open one unfolds what is known of it and what can be done with it.
 *
 * @fires iml-deleted when it was deleted here, so that the list can take the focus
 */
@customElement('iml-connection-row')
export class ConnectionRow extends AppElement {
  static override styles = [baseStyles, buttonStyles, railStyles, connectionRowStyles];

  @property({ attribute: false }) saved!: SavedConnection;
  /** What is asked or typed in the row now. */
  @state() private asking: 'name' | 'delete' | undefined;

  private readonly open = this.follow((current) => current.openConnectionId);
  private readonly run = this.follow((current) => current.run);
  private readonly project = this.follow((current) => current.project);
  private readonly clock = this.follow((current) => current.clock);
  private readonly transport = this.follow((current) => current.transport);
  private readonly slots = this.follow((current) => current.slots);

  override render(): TemplateResult {
    const { saved } = this;
    const open = saved.id === this.open.value;
    return html`<div class="item ${open ? 'open' : ''}">
      ${open && this.asking === 'name' ? this.#renderRename() : this.#renderHead(open)}
      ${open ? this.#renderBody() : nothing}
    </div>`;
  }

  #renderHead(open: boolean): TemplateResult {
    const { id, name, connection, kind } = this.saved;
    const label = renderText(connection.metadata?.value);
    const progress = connectionProgress(this.run.value, id);
    const real = this.ports.clock();
    const runs = runClock(this.ports.store.get(), real);
    return html`<button class="row two" aria-expanded=${open} aria-current=${open ? 'true' : nothing} @click=${() => openConnection(this.ports, open ? null : id)}>
      <iml-icon .icon=${connectionKinds[kind].icon}></iml-icon>
      <span class="lines"><b class="cut">${name}</b><small class="cut">${label === '' ? 'no label' : label}</small></span>
      ${renderConnectionState(progress, connectionHealth(this.saved, runs), real, runs)}
    </button>`;
  }

  #renderBody(): TemplateResult {
    const state = this.ports.store.get();
    const { saved } = this;
    // Drawn anew with them: facts and forecast read the definition, the clock, the mode and the slots.
    void [this.project.value, this.clock.value, this.transport.value, this.slots.value];
    const progress = connectionProgress(this.run.value, saved.id);
    return html`<div class="body">
      ${
        progress?.kind === 'failed'
          ? html`<p class="message" role="alert">${maskText(
              progress.message,
              taintOfRun(state, this.run.value?.events ?? []).texts.map(({ text }) => text),
            )} <button class="link" @click=${this.#showRun}>See the run</button></p>`
          : nothing
      }
      ${renderConnectionFacts(state, saved, this.ports.clock())}
      ${
        this.asking === 'delete'
          ? renderDeletion(state, saved, { remove: this.#remove, keep: this.#keep })
          : this.#renderActions(progress?.kind === 'busy')
      }
    </div>`;
  }

  /** Busy, the buttons keep their places and the focus. */
  #renderActions(busy: boolean): TemplateResult {
    const { id, name, kind } = this.saved;
    const act = (label: string, click: () => void): TemplateResult =>
      html`<button class="button" aria-disabled=${busy} @click=${busy ? nothing : click}>${label}</button>`;
    return html`<div class="actions" role="group" aria-label=${`Actions on ${name}`}>
      ${act('Verify', () => void requestRun(this.ports, 'verify'))}
      ${act('Edit', () => editConnection(this.ports, id))}
      ${kind === 'basic' ? nothing : act('Reauthorize', () => void requestRun(this.ports, 'reauthorize'))}
      ${act('Rename', this.#startRename)}
      <span class="more">
      <button class="icon-button small" aria-label=${`Duplicate ${name}`} title="Duplicate" @click=${() => void duplicateConnection(this.ports, id)}><iml-icon .icon=${Copy}></iml-icon></button>
      <button class="icon-button small" aria-label=${`Delete ${name}…`} title="Delete…" aria-disabled=${busy} @click=${busy ? nothing : this.#askDelete}><iml-icon .icon=${Trash2}></iml-icon></button>
      </span>
    </div>`;
  }

  #renderRename(): TemplateResult {
    const { name, kind } = this.saved;
    return html`<div class="rename"><iml-icon .icon=${connectionKinds[kind].icon}></iml-icon>
      <input type="text" aria-label="Name of the connection" .value=${name} maxlength="128" @keydown=${this.#renameKey} @blur=${this.#renameLeft} />
    </div>`;
  }

  #startRename = (): void => void this.#ask('name', 'input');
  #askDelete = (): void => void this.#ask('delete', '.danger');

  /** Shows the question with the focus in it. */
  async #ask(asking: 'name' | 'delete', selector: string): Promise<void> {
    this.asking = asking;
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus();
    if (target instanceof HTMLInputElement) target.select();
  }

  #renameKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#endRename(event.key === 'Enter' ? (event.target as HTMLInputElement).value : undefined);
    void this.#focus('[aria-expanded]');
  };

  #renameLeft = (event: Event): void => this.#endRename((event.target as HTMLInputElement).value);

  #endRename(name: string | undefined): void {
    if (this.asking !== 'name') return;
    this.asking = undefined;
    if (name !== undefined) void renameConnection(this.ports, this.saved.id, name);
  }

  #keep = (): void => {
    this.asking = undefined;
    void this.#focus(`[aria-label^="Delete"]`);
  };

  #remove = (onlyHere: boolean): void => {
    this.asking = undefined;
    this.dispatchEvent(new CustomEvent('iml-deleted', { bubbles: true, composed: true }));
    void removeConnection(this.ports, this.saved.id, onlyHere);
  };

  #showRun = (): void => {
    showResultTab(this.ports, 'scenarios');
    showPane(this.ports, 'results');
  };

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
