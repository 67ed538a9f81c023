import { CircleCheck, TriangleAlert } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { editScenarios, fixFinding, type FindingsState, type FixableFinding, reveal } from '../../../app/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { AppElement } from '../../app-element.ts';
import { scenariosStyles } from './scenarios-panel.styles.ts';
import '../../elements/icon.ts';

/** What "Break my connection" found, each finding with a way to keep it. */
@customElement('iml-findings-list')
export class FindingsListElement extends AppElement {
  static override styles = [baseStyles, buttonStyles, scenariosStyles];

  @property({ attribute: false }) report: FindingsState | null = null;

  override render(): TemplateResult {
    const { report } = this;
    if (report === null) return html`<p class="sub">Needs a scenario with a good answer.</p>`;
    const { status, findings, tried } = report;
    return html`<p class="sub" role="status">${status === 'running' ? 'Trying bad answers…' : `${tried} bad answers tried.`}</p>
      <ul class="list">
        ${findings.map((finding) => this.#renderFinding(finding))}
        ${findings.length === 0 && status === 'done' ? html`<li><iml-icon class="good" .icon=${CircleCheck}></iml-icon><p>Nothing broke it.</p></li>` : nothing}
      </ul>`;
  }

  #renderFinding({ kind, text, alike, scenario, location, fix }: FixableFinding): TemplateResult {
    return html`<li>
      <iml-icon class=${kind === 'false-success' ? 'bad' : 'open'} .icon=${TriangleAlert}></iml-icon>
      <p>${kind === 'false-success' ? html`<b>False success.</b> ` : nothing}${text}</p>
      <button class="link" @click=${() => editScenarios(this.ports, { kind: 'add', scenario })}>Keep as scenario</button>
      ${alike.length === 0 ? nothing : html`<small>The same: ${alike.slice(0, 6).join(', ')}${alike.length > 6 ? ` and ${alike.length - 6} more` : ''}.</small>`}
      ${location === undefined ? nothing : html`<small><button class="link" @click=${() => reveal(this.ports, location.section, location.range)}>${location.path.join('.')}</button></small>`}
      ${fix === undefined ? nothing : html`<small class="fix"><button class="button" title="It was tried: this is mended, and the good answer still connects" @click=${() => void fixFinding(this.ports, fix)}>${fix.title}</button></small>`}
    </li>`;
  }
}
