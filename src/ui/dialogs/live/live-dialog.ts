import { Lock } from 'lucide';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import {
  allowSends,
  closeDialog,
  isElsewhere,
  type LiveSend,
  requestRun,
  secretKey,
  setTransport,
} from '../../../app/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { AppElement } from '../../app-element.ts';
import { dialogStyles } from '../dialog.styles.ts';
import '../../elements/icon.ts';

/** Asks before a live run contacts a new host, or takes a secret to one where it was never used. */
@customElement('iml-live-dialog')
export class LiveDialog extends AppElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    dialogStyles,
    css`
      td {
        padding-right: var(--space-3);
        overflow-wrap: anywhere;
      }
      .method {
        padding: 1px 5px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-1);
        font-family: var(--font-code);
        font-size: var(--text-xs);
      }
      .secret {
        display: inline-flex;
        align-items: center;
        gap: 5px;
        margin-right: var(--space-2);
        --icon-size: 13px;
      }
      .new {
        color: var(--diag-error);
        font-weight: var(--weight-label);
      }
    `,
  ];

  private readonly question = this.follow(({ view }) => view.liveQuestion);
  private readonly hosts = this.follow((state) => state.secretHosts);
  private readonly project = this.follow((state) => state.project);

  override render(): TemplateResult | typeof nothing {
    const question = this.question.value;
    if (question === null) return nothing;
    const { sends } = question;
    return html`<div class="body">
        <p>${this.#reason(sends)}</p>
        ${this.#renderProxy(sends)}
        <table>
          <thead>
            <tr><th>Request</th><th>Secrets that go there</th></tr>
          </thead>
          <tbody>
            ${sends.map((send) => this.#renderSend(send))}
          </tbody>
        </table>
      </div>
      <div class="foot">
        <button class="button" autofocus @click=${this.#stay}>Stay on mock</button>
        <button class="button live" @click=${() => this.#send(sends)}>Send ${sends.length === 1 ? '1 request' : `up to ${sends.length} requests`}</button>
      </div>`;
  }

  #reason(sends: readonly LiveSend[]): string {
    if (sends.some((send) => send.secrets.some((name) => this.#isElsewhere(name, send.origin)))) {
      return 'A secret would go to a host where it was never used before. Somebody may have changed the address.';
    }
    if (sends.some(({ via, secrets }) => via !== undefined && secrets.some((name) => this.#isElsewhere(name, via)))) {
      return 'Through your proxy, a secret would be read where it never was before.';
    }
    const { foreign } = this.project.value;
    if (foreign !== undefined) {
      const source = { link: 'a link', file: 'a file', embed: 'another page' }[foreign.source];
      return `This project came from ${source}. Its first live run would send this:`;
    }
    return 'This run would contact a host that no run of this tab has contacted yet, with what you typed into the form.';
  }

  /** It reads what goes through it, so it is named as a host of the secrets. */
  #renderProxy(sends: readonly LiveSend[]): TemplateResult | typeof nothing {
    const via = sends.find((send) => send.via !== undefined)?.via;
    if (via === undefined) return nothing;
    const secrets = [...new Set(sends.flatMap((send) => send.secrets))];
    const fresh = secrets.filter((name) => this.#isElsewhere(name, via));
    return html`<p class="proxy">
      Everything goes through your proxy <b>${via}</b>, which reads it${secrets.length === 0 ? '' : html`, with these secrets: ${secrets.map((name) => html`<span class="secret"><iml-icon .icon=${Lock}></iml-icon><code>${name}</code>${fresh.includes(name) ? html`<span class="new">new there</span>` : nothing}</span>`)}`}.
    </p>`;
  }

  #renderSend({ method, origin, address, secrets }: LiveSend): TemplateResult {
    const rest = address.startsWith(origin) ? address.slice(origin.length) : '';
    return html`<tr>
      <td><span class="method">${method}</span> <b>${origin.replace(/^https:\/\//, '')}</b>${rest === '' && address !== origin ? html` <code>${address}</code>` : rest}</td>
      <td>
        ${
          secrets.length === 0
            ? 'None'
            : secrets.map(
                (name) =>
                  html`<span class="secret"><iml-icon .icon=${Lock}></iml-icon><code>${name}</code>${this.#isElsewhere(name, origin) ? html`<span class="new">new here</span>` : nothing}</span>`,
              )
        }
      </td>
    </tr>`;
  }

  #isElsewhere(name: string, origin: string): boolean {
    return isElsewhere(this.hosts.value[secretKey(this.project.value.id, name)], origin);
  }

  #stay = (): void => {
    closeDialog(this.ports);
    setTransport(this.ports, 'mock');
  };

  #send(sends: readonly LiveSend[]): void {
    const action = this.question.value?.action;
    allowSends(this.ports, sends);
    closeDialog(this.ports);
    void requestRun(this.ports, action);
  }
}
