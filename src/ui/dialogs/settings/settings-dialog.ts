import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import {
  type NetworkMode,
  forgetSecrets,
  resetPanes,
  setNetwork,
  setProxy,
  setTheme,
  showSecrets,
  type ViewState,
} from '../../../app/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { fieldStyles } from '../../../styles/field.styles.ts';
import { AppElement } from '../../app-element.ts';
import { dialogStyles } from '../dialog.styles.ts';
import '../../elements/delete-button.ts';
import './secret-lock.ts';

const themes: readonly { readonly theme: ViewState['theme']; readonly title: string }[] = [
  { theme: 'system', title: 'As the system' },
  { theme: 'light', title: 'Light' },
  { theme: 'dark', title: 'Dark' },
];

const networks: readonly { readonly network: NetworkMode; readonly title: string }[] = [
  { network: 'off', title: 'Off: live runs send nothing' },
  { network: 'ask', title: 'Ask before each new host' },
  { network: 'on', title: 'On: ask only before a secret goes to a new host' },
];

/** Theme, network, secrets, panes, and where work is kept. */
@customElement('iml-settings-dialog')
export class SettingsDialog extends AppElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    dialogStyles,
    css`
      section {
        display: grid;
        gap: var(--space-2);
      }
      dl {
        display: grid;
        grid-template-columns: 120px 1fr;
        gap: 4px var(--space-3);
      }
      dt {
        color: var(--text-3);
      }
    `,
  ];

  private readonly view = this.follow((current) => current.view);
  private readonly network = this.follow((current) => current.network);
  private readonly problem = this.follow((current) => current.storageProblem);
  private readonly proxy = this.follow((current) => current.proxy);
  @state() private wrongProxy: string | null = null;
  @state() private used: { readonly bytes: number; readonly persistent: boolean } | undefined;

  override render(): TemplateResult {
    const { theme, secretsShown } = this.view.value;
    return html`<div class="body">
      <section>
        <h3>Theme</h3>
        <div class="radios" role="radiogroup" aria-label="Theme">
          ${themes.map(
            (entry) =>
              html`<label class="check"><input type="radio" name="theme" .checked=${entry.theme === theme} @change=${() => void setTheme(this.ports, entry.theme)} />${entry.title}</label>`,
          )}
        </div>
      </section>
      <section>
        <h3>Network</h3>
        <div role="radiogroup" aria-label="Network">
          ${networks.map(
            (entry) =>
              html`<label class="check"><input type="radio" name="network" .checked=${entry.network === this.network.value} @change=${() => void setNetwork(this.ports, entry.network)} />${entry.title}</label>`,
          )}
        </div>
      </section>
      <section>
        <h3 id="proxy-title">Proxy for live runs</h3>
        ${this.#renderProxy()}
      </section>
      <section>
        <h3>On the page</h3>
        <label class="check"><input type="checkbox" .checked=${secretsShown} @change=${() => showSecrets(this.ports, !secretsShown)} />Show secrets until this page is closed</label>
        <div><button class="button" @click=${() => void resetPanes(this.ports)}>Reset the sizes of panes</button></div>
      </section>
      <section>
        <h3>Secrets kept in this browser</h3>
        <iml-secret-lock .ports=${this.ports}></iml-secret-lock>
        <p>Forgetting deletes saved connections and everything typed into forms, for good, and the lock with them.</p>
        <div><iml-delete worded label="Forget all secrets" @iml-delete=${() => void forgetSecrets(this.ports)}></iml-delete></div>
      </section>
      <section>
        <h3>Where your work is kept</h3>
        <dl>
          <dt>Place</dt>
          <dd>${this.ports.storage.kind === 'indexeddb' ? 'This browser (IndexedDB)' : 'Memory: gone when the page closes'}</dd>
          <dt>Used</dt>
          <dd>${this.used === undefined ? 'unknown' : readableBytes(this.used.bytes)}</dd>
          <dt>Kept for good</dt>
          <dd>${this.#renderPersistence()}</dd>
        </dl>
        ${this.problem.value === null ? nothing : html`<p>${this.problem.value}</p>`}
      </section>
    </div>`;
  }

  #renderProxy(): TemplateResult {
    const wrong = this.wrongProxy;
    return html`<p id="proxy-about">For services that do not let web pages call them (CORS). Run one yourself: it reads every secret that is sent. The address of the service is put after it, or URL-encoded where <code>{url}</code> stands. Empty: off.</p>
      <div class="field ${wrong === null ? '' : 'invalid'}">
        <input type="url" aria-labelledby="proxy-title" aria-describedby="proxy-about proxy-error" aria-invalid=${wrong !== null} placeholder="http://localhost:8080/" autocomplete="off" spellcheck="false" .value=${this.proxy.value ?? ''} @change=${this.#setProxy} />
        <span id="proxy-error" class="error" role="alert">${wrong ?? nothing}</span>
      </div>`;
  }

  #setProxy = (event: Event): void => {
    this.wrongProxy = setProxy(this.ports, (event.target as HTMLInputElement).value);
  };

  protected override firstUpdated(): void {
    void this.#measure();
  }

  #renderPersistence(): TemplateResult {
    if (this.used?.persistent === true) return html`Yes, the browser will not clear it by itself.`;
    return html`Not promised: the browser may clear it when the disk is full. <button class="link" @click=${this.#persist}>Ask it to keep my data</button>`;
  }

  #persist = async (): Promise<void> => {
    await navigator.storage?.persist?.();
    await this.#measure();
  };

  async #measure(): Promise<void> {
    const [estimate, persistent] = await Promise.all([
      navigator.storage?.estimate?.(),
      navigator.storage?.persisted?.(),
    ]);
    if (estimate !== undefined) this.used = { bytes: estimate.usage ?? 0, persistent: persistent === true };
  }
}

function readableBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${value < 10 && power > 0 ? value.toFixed(1) : Math.round(value)} ${units[power]}`;
}
