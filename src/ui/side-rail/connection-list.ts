import { KeyRound } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { deleteConnection, openConnection, requestRun } from '../../app/index.ts';
import { renderText } from '../../engine/index.ts';
import type { SavedConnection } from '../../storage/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import { railStyles } from './rail.styles.ts';
import '../elements/delete-button.ts';
import '../elements/icon.ts';

/** The saved connections of the open project. */
@customElement('iml-connection-list')
export class ConnectionList extends AppElement {
  static override styles = [baseStyles, buttonStyles, railStyles];

  private readonly connections = this.follow((state) => state.connections);
  private readonly open = this.follow((state) => state.openConnectionId);

  override render(): TemplateResult {
    const connections = this.connections.value;
    return html`<section aria-labelledby="head">
      <div class="head"><h2 id="head">Connections</h2><span class="count">${connections.length}</span></div>
      ${connections.length === 0 ? html`<p class="empty">Save what a run made, and it stays here.</p>` : html`<ul>${connections.map((saved) => this.#renderConnection(saved))}</ul>`}
    </section>`;
  }

  #renderConnection({ id, name, connection, kind }: SavedConnection): TemplateResult {
    const current = id === this.open.value;
    const label = renderText(connection.metadata?.value);
    return html`<li>
      <button class="row two" aria-current=${current ? 'true' : nothing} @click=${() => openConnection(this.ports, current ? null : id)}>
        <iml-icon .icon=${KeyRound}></iml-icon><span class="lines"><b class="cut">${name}</b><small class="cut">${label === name || label === '' ? kind : label}</small></span>
      </button>
      <span class="tools">
        <button class="link" @click=${() => this.#verify(id)}>Verify</button>
        <iml-delete label=${`Delete ${name}`} @iml-delete=${() => void deleteConnection(this.ports, id)}></iml-delete>
      </span>
    </li>`;
  }

  #verify(id: string): void {
    openConnection(this.ports, id);
    void requestRun(this.ports, 'verify');
  }
}
