import { Play } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { run, showSection } from '../../../app/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { maskText, maskValue } from '../../../secrets/index.ts';
import { PanelElement } from '../panel-element.ts';
import { panelStyles } from '../panel.styles.ts';
import '../../elements/icon.ts';
import '../../elements/value-tree/value-tree.ts';

/** A request of a module that uses the connection: the proof that what was stored works. */
@customElement('iml-module-panel')
export class ModulePanel extends PanelElement {
  static override styles = [baseStyles, buttonStyles, panelStyles];

  private readonly saved = this.follow((state) => state.connections.find(({ id }) => id === state.openConnectionId));

  override render(): TemplateResult {
    const { project } = this.state;
    const latest = this.latest.value;
    if ((project.sections.module ?? '').trim() === '') {
      return html`${this.empty('This project has no module yet.', 'A module is a request that reads {{connection.…}}, to prove that the stored data works.')}
        <div class="head" style="justify-content:center"><button class="button" @click=${() => showSection(this.ports, 'module')}>Write one</button></div>`;
    }
    const connection = this.saved.value?.connection ?? latest?.result?.connection ?? null;
    const result = latest?.action === 'module' ? latest.result : undefined;
    const secrets = this.secrets();
    return html`<div class="head">
        <h2 class="grow cut">Module with ${this.saved.value ? `"${this.saved.value.name}"` : 'what the latest run made'}</h2>
        <button class="button" ?disabled=${connection === null} @click=${() => void run(this.ports, 'module')}><iml-icon .icon=${Play}></iml-icon>Run the module</button>
      </div>
      ${connection === null ? html`<div class="note"><iml-icon .icon=${Play}></iml-icon><p>Make a connection first, or open a saved one.</p></div>` : nothing}
      ${
        result === undefined
          ? nothing
          : result.error !== null
            ? html`<div class="note bad"><iml-icon .icon=${Play}></iml-icon><p><b>${maskText(result.error.message, secrets)}</b></p>${result.error.advice ? html`<p>${result.error.advice}</p>` : nothing}</div>`
            : html`<section class="part"><h3>Output</h3><iml-value-tree name="output" .value=${maskValue(result.output, secrets)} open></iml-value-tree></section>`
      }`;
  }
}
