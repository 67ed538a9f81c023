import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { allowOrigin, closeDialog, requestRun, setTransport } from '../../../app/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { AppElement } from '../../app-element.ts';
import { dialogStyles } from '../dialog.styles.ts';

/** Asks before a live run contacts a host for the first time in this tab. */
@customElement('iml-live-dialog')
export class LiveDialog extends AppElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    dialogStyles,
    css`
      li {
        padding: 8px 0;
        border-top: 1px solid var(--line-hair);
        overflow-wrap: anywhere;
      }
      li b {
        color: var(--text-1);
      }
    `,
  ];

  private readonly question = this.follow(({ view }) => view.liveQuestion);

  override render(): TemplateResult | typeof nothing {
    const question = this.question.value;
    if (question === null) return nothing;
    const { origins } = question;
    return html`<div class="body">
        <p>This run would contact ${origins.length === 1 ? 'a host' : 'hosts'} that no run of this tab has contacted yet, with what you typed into the form.</p>
        <ul>
          ${origins.map((origin) => html`<li><b>${origin}</b></li>`)}
        </ul>
      </div>
      <footer>
        <button class="button" @click=${this.#stay}>Stay on mock</button>
        <button class="button live" autofocus @click=${() => this.#send(origins)}>Send</button>
      </footer>`;
  }

  #stay = (): void => {
    closeDialog(this.ports);
    setTransport(this.ports, 'mock');
  };

  #send(origins: readonly string[]): void {
    const action = this.question.value?.action;
    for (const origin of origins) allowOrigin(this.ports, origin);
    closeDialog(this.ports);
    void requestRun(this.ports, action);
  }
}
