import { Search } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { closeDialog, findAction, shortcutText } from '../../app/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { AppElement } from '../app-element.ts';
import { isMac } from '../is-mac.ts';
import { findEntries, type FoundEntry } from './find-entries.ts';
import { paletteEntries } from './palette-entries.ts';
import { paletteStyles } from './palette.styles.ts';
import '../elements/icon.ts';

/** Lines drawn; who does not find it among these types another letter. */
const most = 60;

/** Finds and does anything by its name. A text field with a list below it; arrow keys move, Enter chooses. */
@customElement('iml-palette')
export class Palette extends AppElement {
  static override styles = [baseStyles, paletteStyles];

  @state() private text = '';
  @state() private at = 0;
  @query('dialog') private dialog!: HTMLDialogElement;

  override render(): TemplateResult {
    const found = this.#found();
    return html`<dialog aria-label="Search or run a command" @keydown=${this.#onEscape} @close=${this.#onClose} @click=${this.#onBackdrop}>
      <div class="search">
        <iml-icon .icon=${Search}></iml-icon>
        <input
          role="combobox"
          aria-label="Search or run a command"
          aria-expanded="true"
          aria-controls="list"
          aria-activedescendant=${found.length > 0 ? `entry-${this.at}` : nothing}
          autocomplete="off"
          spellcheck="false"
          placeholder="Search or run a command"
          .value=${this.text}
          @input=${this.#type}
          @keydown=${this.#onKey}
        />
        <kbd>Esc</kbd>
      </div>
      <div class="list" id="list" role="listbox" aria-label="Found">
        ${found.length === 0 ? html`<p class="none">Nothing is called that.</p>` : this.#renderList(found)}
      </div>
    </dialog>`;
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
    this.renderRoot.querySelector('input')?.focus();
  }

  #found(): readonly FoundEntry[] {
    return findEntries(paletteEntries(this.ports.store.get()), this.text).slice(0, most);
  }

  #renderList(found: readonly FoundEntry[]): readonly TemplateResult[] {
    return found.map((entry, index) => {
      const { group } = entry.entry;
      const begins = found[index - 1]?.entry.group !== group;
      return html`${begins ? html`<h3 role="presentation">${group}</h3>` : nothing}${this.#renderEntry(entry, index)}`;
    });
  }

  #renderEntry({ entry, marks }: FoundEntry, index: number): TemplateResult {
    const action = entry.actionId === undefined ? undefined : findAction(entry.actionId);
    const shortcut = action?.shortcut ?? action?.editorKey;
    return html`<div
      role="option"
      id=${`entry-${index}`}
      class="entry"
      aria-selected=${index === this.at}
      aria-disabled=${entry.unavailable !== undefined}
      @click=${() => this.#choose(index)}
    >
      <span class="title cut">${marked(entry.title, marks)}</span>
      <small class="grow cut">${entry.unavailable ?? entry.detail ?? ''}</small>
      ${shortcut === undefined ? nothing : html`<kbd>${shortcutText(shortcut, isMac)}</kbd>`}
    </div>`;
  }

  override updated(): void {
    this.renderRoot.querySelector(`#entry-${this.at}`)?.scrollIntoView({ block: 'nearest' });
  }

  #type = (event: Event): void => {
    this.text = (event.target as HTMLInputElement).value;
    this.at = 0;
  };

  #onKey = (event: KeyboardEvent): void => {
    const count = this.#found().length;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    if (step !== undefined && count > 0) {
      event.preventDefault();
      const next = this.at + step;
      this.at = Math.abs(step) === 1 ? (next + count) % count : Math.min(count - 1, Math.max(0, next));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.#choose(this.at);
    }
  };

  #choose(index: number): void {
    const entry = this.#found()[index]?.entry;
    if (entry === undefined || entry.unavailable !== undefined) return;
    this.#leave();
    entry.perform(this.ports);
  }

  /** At once, not with the dialog's own event: that comes a task later, and would close a palette opened meanwhile. */
  #leave(): void {
    this.dialog.close();
    closeDialog(this.ports);
  }

  #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#leave();
  };

  /** Browsers have ways of their own to close a dialog, such as the back gesture of a phone. */
  #onClose = (): void => {
    if (this.isConnected && this.ports.store.get().view.dialog === 'palette') closeDialog(this.ports);
  };

  #onBackdrop = (event: Event): void => {
    if (event.target === this.dialog) this.#leave();
  };
}

/** The title with what was found in it marked. */
function marked(title: string, marks: FoundEntry['marks']): readonly (TemplateResult | string)[] {
  const parts: (TemplateResult | string)[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    if (start < from) continue;
    parts.push(title.slice(from, start), html`<mark>${title.slice(start, end)}</mark>`);
    from = end;
  }
  return [...parts, title.slice(from)];
}
