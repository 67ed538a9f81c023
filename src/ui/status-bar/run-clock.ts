import { Clock } from 'lucide';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { advanceClock, frozenClock, nextEnd, pastExpiry, runClock, setClock } from '../../app/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { AppElement } from '../app-element.ts';
import { exactMoment } from '../elements/moment-text.ts';
import '../elements/icon.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** What runs take for now: the scenario's clock, the real one, or one that is stopped and advanced here. */
@customElement('iml-run-clock')
export class RunClock extends AppElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
        flex: none;
        color: inherit;
        font: inherit;
        --icon-size: 13px;
      }
      .time {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-width: 0;
      }
      .moved {
        color: var(--diag-warning);
      }
      button {
        height: 20px;
        padding: 0 5px;
        border-radius: var(--radius-1);
        color: var(--text-1);
        white-space: nowrap;
      }
      button:hover {
        background: var(--surface-hover);
      }
      button:disabled {
        color: var(--text-off);
      }
      @media (pointer: coarse) {
        button {
          min-width: var(--size-touch);
          min-height: var(--size-touch);
          text-align: center;
        }
      }
      @media (width < 640px) {
        :host {
          flex: initial;
          flex-wrap: wrap;
        }
      }
      @media (width < 1100px) {
        .rare {
          display: none;
        }
      }
    `,
  ];

  private readonly clock = this.follow((state) => state.clock);
  private readonly transport = this.follow((state) => state.transport);
  private readonly scenarios = this.follow((state) => state.scenarios);
  private readonly project = this.follow((state) => state.project);
  private readonly connections = this.follow((state) => state.connections);
  private readonly open = this.follow((state) => state.openConnectionId);

  override render(): TemplateResult {
    // Drawn anew with them; what they come to is asked of the state.
    void [this.transport.value, this.scenarios.value, this.connections.value, this.open.value];
    const state = this.ports.store.get();
    const at = frozenClock(state);
    const moved = this.clock.value !== null;
    const end = nextEnd(state, runClock(state, this.ports.clock()));
    return html`<span class="time ${moved ? 'moved' : ''}" title=${this.#title(moved)}>
        <iml-icon .icon=${Clock}></iml-icon>
        ${at === undefined ? 'Real clock' : html`<span class="rare">Clock ${moved ? 'moved to' : 'frozen'}</span> <code>${exactMoment(at).replace(' UTC', ' Z')}</code>`}
      </span>
      ${at === undefined ? html`<button title="Stops the clock of runs now" @click=${() => advanceClock(this.ports, 0)}>Freeze</button>` : nothing}
      <button aria-label="+1 h: advance the clock of runs by one hour" @click=${() => advanceClock(this.ports, hour)}>+1 h</button>
      <button aria-label="+30 d: advance the clock of runs by thirty days" @click=${() => advanceClock(this.ports, 30 * day)}>+30 d</button>
      <button ?disabled=${end === undefined} title=${end === undefined ? 'Nothing of the open connection ends after this moment.' : `The ${end.of} ends at ${exactMoment(end.at)}`} @click=${() => pastExpiry(this.ports)}>Past expiry</button>
      ${moved ? html`<button @click=${() => setClock(this.ports, null)}>Reset</button>` : nothing}`;
  }

  #title(moved: boolean): string {
    const whose = this.transport.value === 'mock' ? 'Clock of the scenario.' : 'Clock of live runs.';
    return `${moved ? 'You moved the clock of runs.' : whose} Timezone ${this.project.value.timezone}.`;
  }
}
