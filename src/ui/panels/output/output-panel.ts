import { Save } from 'lucide';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { saveConnection } from '../../../app/index.ts';
import { deepEqual, type Value } from '../../../engine/index.ts';
import type { StoredConnection } from '../../../runtime/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { maskValue } from '../../../secrets/index.ts';
import { PanelElement } from '../panel-element.ts';
import { panelStyles } from '../panel.styles.ts';
import '../../elements/icon.ts';
import '../../elements/value-tree/value-tree.ts';

/** What the run stored: data, uid, metadata, expires; beside what the open connection held before. */
@customElement('iml-output-panel')
export class OutputPanel extends PanelElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    css`
      .changed {
        box-shadow: inset 2px 0 var(--accent-fill);
      }
      .was {
        padding: 3px 0 6px 18px;
        color: var(--text-3);
        font-size: var(--text-xs);
      }
    `,
  ];

  private readonly saved = this.follow((state) => state.connections.find(({ id }) => id === state.openConnectionId));

  override render(): TemplateResult {
    const run = this.latest.value;
    const connection = run?.result?.connection ?? null;
    if (connection === null)
      return this.empty(
        'Nothing is stored.',
        run === null ? 'Run the connection first.' : 'A connection is stored only when the answer is valid.',
      );
    const before = run?.action === 'create' ? undefined : this.saved.value?.connection;
    return html`<div class="head">
        <h2 class="grow">What Make stores</h2>
        <button class="button" @click=${() => void saveConnection(this.ports)} ?disabled=${run?.result?.verdict !== 'connected'}><iml-icon .icon=${Save}></iml-icon>Save connection</button>
      </div>
      ${connectionParts.map(({ name, help, read }) => this.#renderPart(name, help, read(connection), before && read(before)))}`;
  }

  #renderPart(name: string, help: string, value: Value, before: Value): TemplateResult {
    const secrets = this.secrets();
    const changed = before !== undefined && !deepEqual(value, before);
    return html`<section class="part ${changed ? 'changed' : ''}">
      <h3>${help}</h3>
      <iml-value-tree .name=${name} .path=${name === 'data' ? 'connection' : undefined} .value=${maskValue(value, secrets)} open></iml-value-tree>
      ${changed ? html`<div class="was">before: <iml-value-tree .name=${name} .value=${maskValue(before, secrets)}></iml-value-tree></div>` : nothing}
    </section>`;
  }
}

const connectionParts: readonly {
  readonly name: string;
  readonly help: string;
  readonly read: (connection: StoredConnection) => Value;
}[] = [
  { name: 'data', help: 'Read by modules as connection.…', read: ({ data }) => data },
  { name: 'uid', help: 'Tells accounts apart', read: ({ uid }) => uid },
  { name: 'metadata', help: 'The label beside the name', read: ({ metadata }) => metadata },
  { name: 'expires', help: 'When Make must refresh', read: ({ expires }) => expires },
];
