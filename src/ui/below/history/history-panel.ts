import { Columns2, History } from 'lucide';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { clearHistory, compareRuns, openRun } from '../../../app/index.ts';
import { mostRuns, type RunRecord } from '../../../storage/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { AppElement } from '../../app-element.ts';
import { exactMoment, momentText } from '../../elements/moment-text.ts';
import '../../elements/delete-button.ts';
import '../../elements/icon.ts';
import '../../elements/verdict-badge.ts';

/** Every run of the open project that is still kept: open one, or compare two. */
@customElement('iml-history-panel')
export class HistoryPanel extends AppElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: block;
      }
      .head {
        position: sticky;
        top: 0;
        z-index: 1;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px var(--space-3);
        min-height: 36px;
        padding: 4px var(--space-4);
        background: var(--surface-pane);
      }
      .head .button {
        height: 24px;
        padding: 0 8px;
        font-size: var(--text-xs);
      }
      .empty {
        display: grid;
        justify-items: center;
        gap: 4px;
        padding: var(--space-6);
        color: var(--text-3);
      }
      table {
        width: 100%;
        border-collapse: collapse;
        table-layout: fixed;
      }
      th {
        padding: 4px var(--space-2);
        color: var(--text-2);
        font-size: var(--text-xs);
        font-weight: var(--weight-label);
        text-align: left;
      }
      td {
        height: var(--size-row);
        padding: 0 var(--space-2);
        border-top: 1px solid var(--line-hair);
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      :is(th, td):first-child {
        width: 40px;
        padding-left: var(--space-4);
      }
      .time {
        width: 84px;
      }
      .action {
        width: 84px;
      }
      .answers {
        width: 96px;
      }
      .verdict {
        width: 112px;
      }
      .ms {
        width: 64px;
        padding-right: var(--space-4);
        text-align: right;
        font-variant-numeric: tabular-nums;
      }
      tr[aria-current] td {
        background: var(--accent-soft);
      }
      tbody tr:hover td {
        background: var(--surface-hover);
      }
      input {
        display: block;
        margin: 0;
        accent-color: var(--accent-fill);
      }
      .open {
        color: var(--accent-text);
        font-variant-numeric: tabular-nums;
      }
      .open:hover {
        text-decoration: underline;
      }
      .live {
        color: var(--mode-live);
        font-weight: var(--weight-label);
      }
      @container (width < 640px) {
        .ms {
          display: none;
        }
      }
      @container (width < 440px) {
        .answers,
        .message {
          display: none;
        }
      }
      .frame {
        container-type: inline-size;
      }
      @media (pointer: coarse) {
        td {
          height: var(--size-touch);
        }
        .open {
          min-height: var(--size-touch);
        }
      }
    `,
  ];

  private readonly history = this.follow((current) => current.history);
  private readonly run = this.follow((current) => current.run);
  /** Ids of at most two runs. */
  @state() private chosen: readonly string[] = [];

  override render(): TemplateResult {
    const history = this.history.value;
    if (history.length === 0) {
      return html`<div class="empty"><iml-icon .icon=${History}></iml-icon><p>No run yet.</p><small>The last ${mostRuns} runs of a project stay here, without secrets.</small></div>`;
    }
    const pair = this.#pair();
    return html`<div class="head">
        <small class="grow">${history.length} of at most ${mostRuns} runs, kept in this browser without secrets</small>
        <button class="button" ?disabled=${pair === undefined} title=${pair === undefined ? 'Choose two runs first' : 'Side by side'} @click=${() => pair && void compareRuns(this.ports, pair)}><iml-icon .icon=${Columns2}></iml-icon>Compare</button>
        <iml-delete label="Clear the history" @iml-delete=${this.#clear}></iml-delete>
      </div>
      <div class="frame"><table>
        <thead>
          <tr><th><span class="visually-hidden">Compare</span></th><th class="time">Time</th><th class="action">Action</th><th class="answers">Answers</th><th class="verdict">Verdict</th><th class="message">Message</th><th class="ms">Took</th></tr>
        </thead>
        <tbody>${history.map((record) => this.#renderRun(record))}</tbody>
      </table></div>`;
  }

  #renderRun(record: RunRecord): TemplateResult {
    const { id, action, connection, transport, scenario, startedAt, durationMs, verdict, error } = record;
    const time = momentText(startedAt, this.ports.clock());
    const chosen = this.chosen.includes(id);
    return html`<tr aria-current=${this.run.value?.runId === id ? 'true' : nothing}>
      <td><input type="checkbox" aria-label=${`Compare the run of ${exactMoment(startedAt)}`} .checked=${chosen} @change=${() => this.#choose(id)} /></td>
      <td class="time"><button class="open" title=${`Open the run of ${exactMoment(startedAt)}`} @click=${() => void openRun(this.ports, id)}>${time}</button></td>
      <td class="action" title=${connection ?? ''}>${action}</td>
      <td class="answers">${transport === 'live' ? html`<span class="live">live</span>` : scenario}</td>
      <td class="verdict"><iml-verdict .verdict=${verdict}></iml-verdict></td>
      <td class="message" title=${error?.message ?? ''}>${error?.message ?? html`<small>${connection ?? ''}</small>`}</td>
      <td class="ms">${Math.max(1, Math.round(durationMs))} ms</td>
    </tr>`;
  }

  /** The two chosen runs that are still there. */
  #pair(): readonly [string, string] | undefined {
    const [first, second] = this.chosen.filter((id) => this.history.value.some((record) => record.id === id));
    return first === undefined || second === undefined ? undefined : [first, second];
  }

  /** A third choice takes the place of the oldest one. */
  #choose(id: string): void {
    this.chosen = this.chosen.includes(id)
      ? this.chosen.filter((other) => other !== id)
      : [...this.chosen, id].slice(-2);
  }

  #clear = (): void => {
    this.chosen = [];
    void clearHistory(this.ports);
  };
}
