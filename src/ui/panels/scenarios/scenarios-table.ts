import { Check, X } from 'lucide';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ShownRow } from '../../../app/index.ts';
import { maskText } from '../../../secrets/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { scenariosTableStyles } from './scenarios-table.styles.ts';
import '../../elements/icon.ts';
import '../../elements/verdict-badge.ts';

/** The scenarios and what became of them. Fires `iml-open` with the name of the row that was chosen. */
@customElement('iml-scenarios-table')
export class ScenariosTableElement extends LitElement {
  static override styles = [baseStyles, scenariosTableStyles];

  @property({ attribute: false }) rows: readonly ShownRow[] = [];
  @property() selected = '';
  @property({ attribute: false }) secrets: readonly string[] = [];
  /** An arrow key asked for another row; the focus goes there once it is the chosen one. */
  #walks = false;

  override render(): TemplateResult {
    return html`<div class="wrap">
      <table aria-label="Scenarios">
        <thead>
          <tr>
            <th scope="col">Scenario</th>
            <th scope="col" class="extra">Request</th>
            <th scope="col">Status</th>
            <th scope="col" class="extra"><code>valid</code></th>
            <th scope="col">Verdict</th>
            <th scope="col" class="wide">The user reads</th>
          </tr>
        </thead>
        <tbody @keydown=${this.#onKey}>${this.rows.map((row) => this.#renderRow(row))}</tbody>
      </table>
    </div>`;
  }

  override updated(changed: PropertyValues): void {
    if (!changed.has('selected') && !changed.has('rows')) return;
    if (this.#walks) this.renderRoot.querySelector<HTMLElement>('.current .name')?.focus({ preventScroll: true });
    this.#walks = false;
    // With the next frame, which lays the page out anyway; at once it would be laid out twice.
    requestAnimationFrame(() => this.#keepInSight());
  }

  /** Where the table scrolls by itself, and nothing around it. */
  #keepInSight(): void {
    const wrap = this.renderRoot.querySelector<HTMLElement>('.wrap');
    const row = this.renderRoot.querySelector('.current')?.getBoundingClientRect();
    const head = this.renderRoot.querySelector('th')?.getBoundingClientRect();
    if (wrap === null || row === undefined || head === undefined) return;
    const { top, bottom } = wrap.getBoundingClientRect();
    if (row.bottom > bottom) wrap.scrollTop += row.bottom - bottom;
    else if (row.top < top + head.height) wrap.scrollTop -= top + head.height - row.top;
  }

  #renderRow({ scenario, summary, verdict, differences }: ShownRow): TemplateResult {
    const { name } = scenario;
    const current = name === this.selected;
    return html`<tr class="${current ? 'current' : ''} ${verdict === 'false-success' ? 'lie' : ''}" @click=${() => this.#open(name)}>
      <td>
        <button class="name" aria-current=${current ? 'true' : nothing}>
          <span class="cut">${name}</span>${this.#renderExpected(differences?.length)}
        </button>
        <small class="narrow cut">${this.#renderReads(summary?.reads, verdict)}</small>
      </td>
      <td class="data extra">${this.#renderSent(summary?.sent ?? [])}</td>
      <td class="data">${summary?.status ?? '–'}</td>
      <td class="data extra">${summary?.valid ?? '–'}</td>
      <td>${verdict === undefined ? html`<span class="data">–</span>` : html`<iml-verdict .verdict=${verdict}></iml-verdict>`}</td>
      <td class="reads wide">${this.#renderReads(summary?.reads, verdict)}</td>
    </tr>`;
  }

  #renderExpected(count: number | undefined): TemplateResult | typeof nothing {
    if (count === undefined) return nothing;
    return count === 0
      ? html`<iml-icon class="met" .icon=${Check}></iml-icon><span class="visually-hidden">, as expected</span>`
      : html`<iml-icon class="unmet" .icon=${X}></iml-icon><span class="visually-hidden">, not as expected</span>`;
  }

  /** The last request decides; how many it took is told by a number, which ones by pointing at it. */
  #renderSent(sent: readonly { readonly method: string; readonly address: string }[]): TemplateResult | string {
    const last = sent.at(-1);
    if (last === undefined) return '–';
    const all = sent.map(({ method, address }) => `${method} ${address}`).join('\n');
    const before = sent.length - 1;
    return html`<span title=${maskText(all, this.secrets)}>${last.method}${before === 0 ? nothing : html` <small>+${before}<span class="visually-hidden"> before</span></small>`}</span>`;
  }

  #renderReads(reads: string | undefined, verdict: ShownRow['verdict']): TemplateResult | string {
    if (reads === undefined || verdict === undefined) return '–';
    const text = maskText(reads, this.secrets);
    if (verdict === 'false-success') return text === '' ? 'Connected, no label' : `Connected, ${text}`;
    return text === ''
      ? html`<span class="none">${verdict === 'connected' ? 'no label' : 'nothing'}</span>`
      : html`<span title=${text}>${text}</span>`;
  }

  #open(name: string): void {
    this.dispatchEvent(new CustomEvent('iml-open', { detail: name }));
  }

  #onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const next = this.rows[this.rows.findIndex(({ scenario }) => scenario.name === this.selected) + step];
    if (next === undefined) return;
    event.preventDefault();
    this.#open(next.scenario.name);
    this.#walks = true;
  };
}
