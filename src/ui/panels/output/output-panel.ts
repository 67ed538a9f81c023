import { Info, Save } from 'lucide';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { type RunState, saveConnection, showResultTab, type StoredChange, storedChanges } from '../../../app/index.ts';
import type { StoredConnection } from '../../../runtime/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { maskValue } from '../../../secrets/index.ts';
import { shortText } from '../../elements/value-text.ts';
import { PanelElement } from '../panel-element.ts';
import { panelStyles } from '../panel.styles.ts';
import '../../elements/icon.ts';
import '../../elements/value-tree/value-tree.ts';

/** What the run stored: data, uid, metadata, expires, scope; each beside what was stored before. */
@customElement('iml-output-panel')
export class OutputPanel extends PanelElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    css`
      .value {
        margin: 0 calc(-1 * var(--space-4));
        padding: 0 var(--space-4);
      }
      .value.changed,
      .value.added,
      .value.removed {
        box-shadow: inset 2px 0 var(--accent-fill);
      }
      .was {
        display: flex;
        gap: var(--space-2);
        min-width: 0;
        padding: 0 0 6px 18px;
        color: var(--text-2);
        font-size: var(--text-xs);
      }
      .was del {
        min-width: 0;
        font-family: var(--font-code);
        overflow-wrap: anywhere;
      }
      .gone {
        display: flex;
        gap: var(--space-3);
        padding: 4px 0 4px 18px;
        border-top: 1px solid var(--line-hair);
        font-family: var(--font-code);
        font-size: var(--text-xs);
      }
    `,
  ];

  override render(): TemplateResult {
    const run = this.latest.value;
    const connection = run?.result?.connection ?? null;
    if (run === null) return this.empty('Nothing is stored.', 'Run the connection first.');
    if (connection === null) {
      return run.action === 'delete'
        ? this.empty('The connection is gone.', 'Nothing of it is kept.')
        : this.empty('Nothing is stored.', 'A connection is stored only when the answer is valid.');
    }
    return this.#renderStored(run, connection);
  }

  #renderStored(run: RunState, connection: StoredConnection): TemplateResult {
    const { data, identity } = storedChanges(connection, run.before);
    const count = [...data, ...identity].filter(({ kind }) => kind !== 'same').length;
    const compared =
      run.before === undefined ? 'nothing was stored before' : count === 0 ? 'nothing has changed' : `${count} changed`;
    // What the history kept holds dots in the place of secrets.
    const savable = run.result?.verdict === 'connected' && !run.recorded;
    return html`<div class="head">
        <h2>Stored in the connection</h2>
        <small class="grow">${compared}</small>
        <button class="button" @click=${() => void saveConnection(this.ports)} ?disabled=${!savable}><iml-icon .icon=${Save}></iml-icon>Save connection</button>
      </div>
      <section class="part"><h3>data</h3>${data.length === 0 ? html`<p class="quiet">empty</p>` : data.map((change) => this.#renderChange(change))}</section>
      <section class="part"><h3>identity</h3>${identity.map((change) => this.#renderChange(change))}</section>
      ${this.#renderUse(data)}`;
  }

  #renderChange({ name, path, kind, before, after }: StoredChange): TemplateResult {
    const secrets = this.secrets();
    const was = shortText(maskValue(before, secrets));
    if (kind === 'removed') {
      return html`<div class="value removed"><div class="gone"><span>${name}</span><del>${was}</del><span class="quiet">gone</span></div></div>`;
    }
    if (after === undefined)
      return html`<div class="value"><div class="gone"><span>${name}</span><span class="quiet">${name === 'expires' ? 'never' : 'none'}</span></div></div>`;
    return html`<div class="value ${kind}">
      <iml-value-tree .name=${name} .path=${path} .value=${maskValue(after, secrets)} ?open=${typeof after === 'object'}></iml-value-tree>
      ${kind === 'changed' ? html`<div class="was">before <del>${was}</del></div>` : nothing}
      ${kind === 'added' ? html`<div class="was">new</div>` : nothing}
    </div>`;
  }

  #renderUse(data: readonly StoredChange[]): TemplateResult | typeof nothing {
    const paths = data.flatMap(({ path, kind }) => (path === undefined || kind === 'removed' ? [] : [path]));
    if (paths.length === 0) return nothing;
    return html`<div class="note"><iml-icon .icon=${Info}></iml-icon>
      <p>Modules read these as ${paths.slice(0, 2).map((path, at) => html`${at === 0 ? '' : ', '}<code>${path}</code>`)}${paths.length > 2 ? ' and so on' : ''}.</p>
      <button class="link" @click=${() => showResultTab(this.ports, 'module')}>Try one in Module</button>
    </div>`;
  }
}
