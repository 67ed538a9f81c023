import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import {
  type ComparedFact,
  type ComparedGroup,
  type ComparedRun,
  differs,
  runDifferences,
} from '../../../app/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { AppElement } from '../../app-element.ts';
import { exactMoment } from '../../elements/moment-text.ts';
import { dialogStyles } from '../dialog.styles.ts';
import '../../elements/verdict-badge.ts';

/** Two runs side by side: how they ended, requests, answers, what was stored; what differs is marked. */
@customElement('iml-compare-dialog')
export class CompareDialog extends AppElement {
  static override styles = [
    baseStyles,
    dialogStyles,
    css`
      table {
        table-layout: fixed;
      }
      th:first-child {
        width: 22%;
      }
      td,
      tbody th {
        padding: 4px var(--space-3) 4px 0;
        overflow-wrap: anywhere;
        vertical-align: top;
      }
      tbody th {
        border-top: 1px solid var(--line-hair);
        font-weight: var(--weight-text);
      }
      .group th {
        padding-top: var(--space-4);
        color: var(--text-1);
        font-weight: var(--weight-title);
      }
      td pre {
        max-height: 240px;
        overflow: auto;
        white-space: pre-wrap;
        line-height: 18px;
      }
      .different :is(th, td) {
        background: var(--accent-soft);
      }
      .different th {
        box-shadow: inset 2px 0 var(--accent-fill);
        padding-left: var(--space-2);
        color: var(--text-1);
      }
      thead small {
        display: block;
        font-weight: var(--weight-text);
      }
      label {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
        color: var(--text-2);
      }
      label input {
        margin: 0;
        accent-color: var(--accent-fill);
      }
      td small {
        color: var(--text-2);
      }
    `,
  ];

  private readonly compared = this.follow((current) => current.compared);
  @state() private onlyDifferences = true;

  override render(): TemplateResult | typeof nothing {
    const compared = this.compared.value;
    if (compared === null) return nothing;
    const [left, right] = compared;
    const groups = runDifferences(left, right);
    const count = groups.flatMap(({ facts }) => facts.filter(differs)).length;
    return html`<div class="body">
      <label><input type="checkbox" autofocus .checked=${this.onlyDifferences} @change=${this.#toggle} />Only what differs (${count})</label>
      <table>
        <thead><tr><th><span class="visually-hidden">Fact</span></th>${[left, right].map((run) => this.#renderHead(run))}</tr></thead>
        <tbody>${groups.map((group) => this.#renderGroup(group))}</tbody>
      </table>
      ${count === 0 ? html`<p role="status">The two runs are the same in every respect.</p>` : nothing}
    </div>`;
  }

  #renderHead({ record }: ComparedRun): TemplateResult {
    const { verdict, startedAt, action, scenario, transport } = record;
    return html`<th scope="col"><iml-verdict .verdict=${verdict}></iml-verdict><small>${exactMoment(startedAt)} · ${action} · ${scenario ?? transport}</small></th>`;
  }

  #renderGroup({ title, facts }: ComparedGroup): TemplateResult | typeof nothing {
    const shown = this.onlyDifferences ? facts.filter(differs) : facts;
    if (shown.length === 0) return nothing;
    return html`<tr class="group"><th scope="rowgroup" colspan="3">${title}</th></tr>
      ${shown.map((fact) => this.#renderFact(fact))}`;
  }

  #renderFact(fact: ComparedFact): TemplateResult {
    return html`<tr class=${differs(fact) ? 'different' : ''}><th scope="row">${fact.name}</th>${[fact.left, fact.right].map((text) => html`<td>${text === undefined ? html`<small>absent</small>` : html`<pre>${text}</pre>`}</td>`)}</tr>`;
  }

  #toggle = (event: Event): void => {
    this.onlyDifferences = (event.target as HTMLInputElement).checked;
  };
}
