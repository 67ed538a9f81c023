import { Search } from 'lucide';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { showDialog, slotsOf } from '../../app/index.ts';
import { renderText } from '../../engine/index.ts';
import type { SavedConnection } from '../../storage/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import { connectionKinds } from './connection-kinds.ts';
import { railStyles } from './rail.styles.ts';
import '../elements/icon.ts';
import '../locked-note/locked-note.ts';
import '../status-bar/run-clock.ts';
import { renderSlotRow } from './render-slot-row.ts';
import './connection-row.ts';

/** As many as are seen at one glance; more of them can be searched. */
const atOneGlance = 5;

/** The saved connections of the open project. */
@customElement('iml-connection-list')
export class ConnectionList extends AppElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    railStyles,
    css`
      .search {
        display: flex;
        align-items: center;
        gap: 6px;
        height: var(--size-control);
        margin: 0 var(--space-4) 6px;
        padding: 0 var(--space-2);
        border: 1px solid var(--line-control);
        border-radius: var(--radius-2);
        background: var(--surface-field);
        --icon-size: 14px;
      }
      .search iml-icon {
        color: var(--text-3);
      }
      .search:focus-within {
        outline: 2px solid var(--focus);
        outline-offset: 1px;
      }
      .search input {
        flex: 1;
        min-width: 0;
        height: 100%;
        border: 0;
        outline: 0;
        background: none;
      }
      .lines {
        flex: 1;
      }
      .slot small {
        color: var(--text-2);
      }
      .narrow {
        display: none;
      }
      /* Elsewhere the clock stands in the status bar, the history below the editor. */
      @media (width < 640px) {
        .narrow {
          display: flex;
          flex-wrap: wrap;
          align-items: center;
          min-height: var(--size-touch);
          padding: 0 var(--space-4);
          font-size: var(--text-xs);
        }
        .link.narrow {
          width: 100%;
          margin-bottom: var(--space-2);
        }
      }
      .search ::placeholder {
        color: var(--text-3);
        opacity: 1;
      }
    `,
  ];

  private readonly connections = this.follow((current) => current.connections);
  private readonly slots = this.follow(slotsOf);
  private readonly lockedCount = this.follow((current) => current.hidden.connections);
  @state() private wanted = '';

  override render(): TemplateResult {
    const connections = this.connections.value;
    const searched = connections.length > atOneGlance;
    const shown = searched ? connections.filter((saved) => holds(saved, this.wanted)) : connections;
    return html`<section aria-labelledby="head">
      <div class="head"><h2 id="head" tabindex="-1">Connections</h2><span class="count">${connections.length}</span></div>
      ${searched ? this.#renderSearch() : nothing}
      <iml-locked-note .ports=${this.ports} what="connections"></iml-locked-note>
      ${connections.length === 0 && this.lockedCount.value === 0 ? html`<p class="empty">Save what a run made, and it stays here.</p>` : nothing}
      ${connections.length > 0 && shown.length === 0 ? html`<p class="empty" role="status">None has “${this.wanted}” in its name, label or type.</p>` : nothing}
      <ul @iml-deleted=${this.#focusHead}>
        ${repeat(
          shown,
          ({ id }) => id,
          (saved) =>
            html`<li><iml-connection-row data-connection=${saved.id} .ports=${this.ports} .saved=${saved}></iml-connection-row></li>`,
        )}
        ${this.slots.value.map((slot) => renderSlotRow(this.ports, slot, connections))}
      </ul>
      <div class="narrow"><iml-run-clock .ports=${this.ports}></iml-run-clock></div>
      <button class="link narrow" @click=${() => showDialog(this.ports, 'history')}>History of runs</button>
    </section>`;
  }

  #renderSearch(): TemplateResult {
    return html`<label class="search"><iml-icon .icon=${Search}></iml-icon>
      <input type="search" aria-label="Filter connections" placeholder="Filter by name, label, type" .value=${this.wanted} @input=${this.#search} />
    </label>`;
  }

  #search = (event: Event): void => {
    this.wanted = (event.target as HTMLInputElement).value;
  };

  /** The row that had the focus is going. */
  #focusHead = (): void => this.renderRoot.querySelector<HTMLElement>('#head')?.focus();
}

function holds({ name, kind, connection }: SavedConnection, wanted: string): boolean {
  const text = [name, renderText(connection.metadata?.value), renderText(connection.uid), connectionKinds[kind].title];
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.some((part) => part.toLowerCase().includes(word)));
}
