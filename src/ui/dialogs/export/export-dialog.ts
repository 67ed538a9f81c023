import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import {
  closeDialog,
  collectBackup,
  describeShared,
  notify,
  openBackup,
  secretsOf,
  storedSecrets,
} from '../../../app/index.ts';
import { writeBackup } from '../../../backup/index.ts';
import { fileName, makeFiles, projectFile, runToHar, zipFiles } from '../../../export/index.ts';
import { sectionNames } from '../../../project/index.ts';
import { maskText } from '../../../secrets/index.ts';
import type { LinkDescription } from '../../../share/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { fieldStyles } from '../../../styles/field.styles.ts';
import { AppElement } from '../../app-element.ts';
import { download } from '../../download.ts';
import { dialogStyles } from '../dialog.styles.ts';
import '../../elements/copy-button.ts';
import '../../locked-note/locked-note.ts';

/** Files for Make, the project as one file, the run as HAR, and a backup of everything. */
@customElement('iml-export-dialog')
export class ExportDialog extends AppElement {
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
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--space-2) var(--space-3);
      }
      .row .field {
        flex: 1 1 200px;
      }
    `,
  ];

  private readonly project = this.follow((current) => current.project);
  private readonly latest = this.follow((current) => current.run);
  private readonly lock = this.follow((current) => current.lock);
  @state() private passphrase = '';
  @state() private working = false;

  override render(): TemplateResult {
    const { sections } = this.project.value;
    const isLocked = this.lock.value === 'locked';
    const written = sectionNames.filter((name) => name !== 'scenarios' && (sections[name] ?? '') !== '');
    const hasRequests = this.latest.value?.events.some(({ kind }) => kind === 'request') === true;
    return html`<div class="body">
        <section>
          <h3>For Make</h3>
          <p>The files of an app with this connection, as Make's VS Code extension reads them. Texts are kept to the letter; values of Common that are secret are left empty.</p>
          <div class="row">
            <button class="button" autofocus @click=${this.#makeFiles}>Download zip</button>
            ${written.map((name) => html`<iml-copy label=${`Copy ${name}`} .text=${() => this.#describe().document.project.sections[name] ?? ''}></iml-copy>`)}
          </div>
        </section>
        <section>
          <h3>This project</h3>
          <p>One file that the playground opens again, scenarios included, secrets left out.</p>
          <div class="row">
            <button class="button" @click=${this.#projectFile}>Download project</button>
            ${hasRequests ? html`<button class="button" @click=${this.#har}>Download the run as HAR</button>` : nothing}
          </div>
        </section>
        <section>
          <h3>Everything in this browser</h3>
          <p>With a passphrase the backup holds your secrets and saved connections, encrypted. Without one they are left out. A passphrase cannot be recovered.</p>
          <iml-locked-note .ports=${this.ports} what="backup"></iml-locked-note>
          <form class="row" @submit=${this.#backup}>
            <div class="field">
              <label for="passphrase">Passphrase</label>
              <input id="passphrase" type="password" autocomplete="new-password" ?disabled=${isLocked} .value=${this.passphrase} @input=${this.#typed} />
            </div>
            <button class="button ${this.passphrase === '' ? '' : 'primary'}" ?disabled=${this.working}>${this.passphrase === '' ? 'Download without secrets' : 'Download encrypted'}</button>
          </form>
        </section>
      </div>
      <div class="foot"><button class="button" @click=${() => closeDialog(this.ports)}>Close</button></div>`;
  }

  #describe(): LinkDescription {
    return describeShared(this.ports.store.get());
  }

  #makeFiles = async (): Promise<void> => {
    const { project } = this.#describe().document;
    download(`${fileName(project.name)}.zip`, await zipFiles(makeFiles(project)), 'application/zip');
  };

  #projectFile = (): void => {
    const { path, text } = projectFile(this.#describe().document);
    download(path, text, 'application/json');
  };

  #har = (): void => {
    const state = this.ports.store.get();
    const { run, project } = state;
    if (run === null) return;
    const secrets = [...secretsOf(state), ...storedSecrets(state)];
    const { events, startedAt } = run;
    const har = runToHar({ events, startedAt, redact: (text) => maskText(text, secrets) });
    download(`${fileName(project.name)}.har`, har, 'application/json');
  };

  #backup = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    this.working = true;
    const { passphrase } = this;
    const all = await collectBackup(this.ports);
    const now = this.ports.clock().toISOString();
    const text = passphrase === '' ? await writeBackup(openBackup(all), now) : await writeBackup(all, now, passphrase);
    download(`iml-playground-${now.slice(0, 10)}.json`, text, 'application/json');
    this.working = false;
    this.passphrase = '';
    notify(this.ports, { kind: 'success', text: 'The backup was saved by your browser.' });
  };

  #typed = (event: Event): void => {
    this.passphrase = (event.target as HTMLInputElement).value;
  };
}
