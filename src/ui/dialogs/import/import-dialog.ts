import { FileUp } from 'lucide';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { closeDialog, notify, openImported, openLink, replaceSection, restoreBackup } from '../../../app/index.ts';
import { readBackup } from '../../../backup/index.ts';
import {
  type GivenFile,
  type ImportedProject,
  importFiles,
  type ImportResult,
  importText,
  importYaml,
  loneConnection,
} from '../../../import/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { fieldStyles } from '../../../styles/field.styles.ts';
import { AppElement } from '../../app-element.ts';
import { counted } from '../../elements/value-text.ts';
import { readDrop, readFiles } from '../../read-files.ts';
import { dialogStyles } from '../dialog.styles.ts';
import { tellRestored } from './tell-restored.ts';
import { takeWaiting } from './waiting-import.ts';
import '../../elements/icon.ts';
import '../../locked-note/locked-note.ts';

/** Takes a paste, a drop or chosen files, says what they are and opens them as a preview. */
@customElement('iml-import-dialog')
export class ImportDialog extends AppElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    dialogStyles,
    css`
      .field textarea {
        min-height: 140px;
        font-family: var(--font-code);
        resize: vertical;
      }
      .drop {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-3);
        padding: var(--space-3) var(--space-4);
        border: 1px dashed var(--line-strong);
        border-radius: var(--radius-3);
        color: var(--text-2);
      }
      .drop.over {
        border-color: var(--accent-line);
        background: var(--accent-soft);
      }
      .drop span {
        flex: 1 1 200px;
      }
      input[type='file'] {
        display: none;
      }
      .found {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-3) var(--space-4);
        border-radius: var(--radius-3);
        background: var(--accent-soft);
      }
      .bad {
        color: var(--diag-error);
      }
    `,
  ];

  private readonly lock = this.follow((current) => current.lock);
  @state() private text = '';
  @state() private result: ImportResult | undefined;
  @state() private over = false;
  @state() private chosen = 0;
  @state() private module = 0;
  @state() private passphrase = '';
  @state() private problem = '';
  #turn = 0;

  override render(): TemplateResult {
    return html`<div class="body">
        <div class="field">
          <label for="text">Paste a cURL command, a link, the JSON of a connection or section, HAR, Postman or OpenAPI</label>
          <textarea id="text" spellcheck="false" autofocus placeholder="curl https://api.example.com/me -H 'Authorization: Bearer …'" .value=${this.text} @input=${this.#typed}></textarea>
        </div>
        <div class="drop ${this.over ? 'over' : ''}" @dragover=${this.#dragOver} @dragleave=${this.#dragLeave} @drop=${this.#drop}>
          <iml-icon .icon=${FileUp}></iml-icon><span>Or drop files here: a zip, folder or single files of a Make app, a project, a backup.</span>
          <button class="button" @click=${() => this.#pick('#files')}>Choose files</button>
          <button class="button" @click=${() => this.#pick('#folder')}>Choose a folder</button>
          <input id="files" type="file" multiple aria-label="Files" @change=${this.#picked} />
          <input id="folder" type="file" webkitdirectory aria-label="Folder" @change=${this.#picked} />
        </div>
        <div aria-live="polite">${this.result === undefined ? nothing : this.#renderResult(this.result)}</div>
        ${this.problem === '' ? nothing : html`<p class="bad" role="alert">${this.problem}</p>`}
      </div>
      <div class="foot">
        <button class="button" @click=${() => closeDialog(this.ports)}>Cancel</button>
        ${this.#renderActions()}
      </div>`;
  }

  protected override firstUpdated(): void {
    const waiting = takeWaiting();
    if (waiting === undefined) return;
    if (typeof waiting === 'string') this.#read(waiting);
    else void this.#take(waiting);
  }

  #renderResult(result: ImportResult): TemplateResult {
    switch (result.kind) {
      case 'yaml':
        return html`<p>Reading…</p>`;
      case 'unknown':
        return html`<p class="bad">${result.message}</p>`;
      case 'link':
        return html`<p class="found">A link. It opens as a preview; nothing is sent.</p>`;
      case 'section':
        return html`<p class="found">The text of the section ${result.section}${this.#alone(result) ? ', of another kind than the open connection. It opens as one of its own' : ''}.</p>`;
      case 'backup':
        return html`<div class="found">
          <p>A backup. What is here stays as it is; what is new is added.</p>
          <div class="field">
            <label for="passphrase">Passphrase, if it was made with one</label>
            <input id="passphrase" type="password" autocomplete="off" .value=${this.passphrase} @input=${this.#typedPassphrase} />
          </div>
          <iml-locked-note .ports=${this.ports} what="restore"></iml-locked-note>
        </div>`;
      case 'projects':
        return this.#renderProjects(result.from, result.projects);
    }
  }

  #renderProjects(from: string, projects: readonly ImportedProject[]): TemplateResult {
    const project = projects[this.chosen] ?? projects[0];
    if (project === undefined) return html``;
    const secrets = Object.keys(project.values).length;
    const modules = project.modules ?? [];
    return html`<div class="found">
      ${
        projects.length === 1
          ? html`<p>From ${from}: <b>${project.name}</b>, ${counted(Object.keys(project.sections).length, 'section')}.</p>`
          : html`<div class="field">
              <label for="project">${projects.length} connections from ${from}</label>
              <select id="project" @change=${this.#choose}>${projects.map(({ name }, index) => html`<option value=${index} ?selected=${index === this.chosen}>${name}</option>`)}</select>
            </div>`
      }
      ${
        modules.length < 2
          ? nothing
          : html`<div class="field">
              <label for="module">Module that uses it</label>
              <select id="module" @change=${this.#chooseModule}>${modules.map(({ name }, index) => html`<option value=${index} ?selected=${index === this.module}>${name}</option>`)}</select>
            </div>`
      }
      ${secrets === 0 ? nothing : html`<p>${counted(secrets, 'credential')} went into the form, not into the text: ${Object.keys(project.values).join(', ')}.</p>`}
      ${project.notes.length === 0 ? nothing : html`<ul>${project.notes.map((note) => html`<li>${note}</li>`)}</ul>`}
    </div>`;
  }

  #renderActions(): TemplateResult | typeof nothing {
    const { result } = this;
    switch (result?.kind) {
      case 'link':
        return this.#renderOpen(() => openLink(this.ports, result.text));
      case 'backup':
        return html`<button class="button primary" ?disabled=${this.lock.value === 'locked'} @click=${() => this.#restore(result.text)}>Restore</button>`;
      case 'section': {
        const alone = this.#alone(result);
        if (alone) return this.#renderOpen(() => openImported(this.ports, alone));
        return html`<button class="button primary" @click=${() => this.#finish(() => replaceSection(this.ports, result.section, result.text))}>Replace ${result.section}</button>`;
      }
      case 'projects': {
        const project = result.projects[this.chosen] ?? result.projects[0];
        if (project === undefined) return nothing;
        const module = project.modules?.[this.module]?.text;
        return this.#renderOpen(() => openImported(this.ports, project, module));
      }
      default:
        return nothing;
    }
  }

  #renderOpen(act: () => unknown): TemplateResult {
    return html`<button class="button primary" @click=${() => this.#finish(act)}>Open the preview</button>`;
  }

  /** Directives, form and scenarios of the open project fit its own kind only. */
  #alone = ({ section, text }: Extract<ImportResult, { kind: 'section' }>): ImportedProject | undefined =>
    section === 'communication' ? loneConnection(text, this.ports.store.get().project.kind) : undefined;

  #read(text: string): void {
    this.text = text.length > 200_000 ? `${text.slice(0, 200_000)}…` : text;
    this.problem = '';
    this.chosen = 0;
    this.module = 0;
    void this.#find(text);
  }

  /** YAML is read by a part of the page that is loaded for it; what is typed meanwhile counts. */
  async #find(text: string): Promise<void> {
    const turn = ++this.#turn;
    const found = text.trim() === '' ? undefined : importText(text);
    if (found?.kind !== 'yaml') {
      this.result = found;
      return;
    }
    const read = await importYaml(text);
    if (turn === this.#turn) this.result = read;
  }

  async #take(files: readonly GivenFile[]): Promise<void> {
    if (files.length === 0) return;
    this.chosen = 0;
    this.module = 0;
    this.problem = '';
    this.result = await importFiles(files);
  }

  #finish(act: () => unknown): void {
    closeDialog(this.ports);
    void act();
  }

  async #restore(text: string): Promise<void> {
    const read = await readBackup(text, this.passphrase);
    if (!read.ok) {
      this.problem = read.error.message;
      return;
    }
    const merge = await restoreBackup(this.ports, read.value.contents);
    closeDialog(this.ports);
    if (merge === undefined) return;
    notify(this.ports, { kind: 'success', text: tellRestored(merge, read.value.unreadable) });
  }

  #pick(selector: string): void {
    this.renderRoot.querySelector<HTMLInputElement>(selector)?.click();
  }

  #typed = (event: Event): void => this.#read((event.target as HTMLTextAreaElement).value);

  #typedPassphrase = (event: Event): void => {
    this.passphrase = (event.target as HTMLInputElement).value;
  };

  #choose = (event: Event): void => {
    this.chosen = Number((event.target as HTMLSelectElement).value);
    this.module = 0;
  };

  #chooseModule = (event: Event): void => {
    this.module = Number((event.target as HTMLSelectElement).value);
  };

  #picked = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    await this.#take(await readFiles(input.files ?? []));
    input.value = '';
  };

  #dragOver = (event: DragEvent): void => {
    event.preventDefault();
    this.over = true;
  };

  #dragLeave = (): void => {
    this.over = false;
  };

  #drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    event.stopPropagation();
    this.over = false;
    const { dataTransfer } = event;
    if (dataTransfer === null) return;
    const text = dataTransfer.getData('text/plain');
    const files = await readDrop(dataTransfer);
    if (files.length > 0) await this.#take(files);
    else if (text !== '') this.#read(text);
  };
}
