import { Braces, Ellipsis, FastForward, Menu, Moon, Play, Search, Share2, Sun } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  keys,
  performAction,
  renameProject,
  setTheme,
  setTransport,
  shortcutText,
  showDialog,
  showPane,
  showResultTab,
  type WidthClass,
} from '../../app/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import { isMac } from '../is-mac.ts';
import { topBarStyles } from './top-bar.styles.ts';
import '../elements/icon.ts';

/** Name of the project, run, mock or live, theme. Fires `iml-run`. */
@customElement('iml-top-bar')
export class TopBar extends AppElement {
  static override styles = [baseStyles, buttonStyles, topBarStyles];

  @property() width: WidthClass = 'wide';

  private readonly ready = this.follow((state) => state.ready);
  private readonly project = this.follow((state) => state.project);
  private readonly transport = this.follow((state) => state.transport);
  private readonly proxy = this.follow((state) => state.proxy);
  private readonly status = this.follow((state) => state.run?.status);
  private readonly saving = this.follow((state) => state.saving);
  private readonly storageProblem = this.follow((state) => state.storageProblem);
  private readonly readOnly = this.follow((state) => state.readOnly);
  private readonly preview = this.follow((state) => state.preview);
  private readonly theme = this.follow((state) => state.view.theme);

  override render(): TemplateResult {
    const { name } = this.project.value;
    const narrow = this.width === 'narrow';
    return html`<header>
      <div class="brand">
        ${
          narrow
            ? html`<button class="icon-button" aria-label="Connections, projects and examples" @click=${() => showPane(this.ports, 'connections')}><iml-icon .icon=${Menu}></iml-icon></button>`
            : html`<iml-icon .icon=${Braces}></iml-icon>`
        }
        <h1 class=${this.width === 'wide' ? '' : 'visually-hidden'}>IML Playground</h1>
      </div>
      <div class="project">
        <input class="name" aria-label="Name of the project" ?readonly=${this.readOnly.value || !this.ready.value} .value=${name} size=${Math.min(Math.max(name.length, 8), 32)} @change=${this.#rename} @keydown=${leaveOnEnter} />
        ${this.#renderSaving()}
        ${narrow ? nothing : this.#renderSearch()}
      </div>
      <div class="right">
        ${narrow ? nothing : this.#renderRun()} ${this.#renderMode()}
        <div class="end">${this.#renderShare()} ${narrow ? nothing : this.#renderTheme()} ${this.#renderMore()}</div>
      </div>
    </header>`;
  }

  #renderSaving(): TemplateResult {
    if (!this.ready.value) return html`<small class="saving"></small>`;
    const problem = this.storageProblem.value;
    if (this.preview.value !== null) return html`<small class="saving">Preview, not saved</small>`;
    const saving = this.saving.value;
    // Without a database the page remembers, and only the page does.
    return this.ports.storage.kind === 'memory' && saving === 'saved'
      ? html`<small class="saving failed" title=${problem ?? ''}>In memory only</small>`
      : html`<small class="saving ${saving}" title=${problem ?? ''}>${savingText[saving]}</small>`;
  }

  #renderSearch(): TemplateResult {
    return html`<button class="search" @click=${() => showDialog(this.ports, 'palette')}>
      <iml-icon .icon=${Search}></iml-icon><span>Search or run a command</span><kbd>${keysOf('palette')}</kbd>
    </button>`;
  }

  #renderRun(): TemplateResult {
    const running = this.status.value === 'running' || this.status.value === 'cancelling';
    // It keeps its place and the focus; the results say how the run goes and offer to cancel it.
    return html`<button class="button primary run" aria-disabled=${running} title=${running ? 'A run is going on. Esc cancels it.' : ''} @click=${this.#run}><iml-icon .icon=${Play}></iml-icon>Run <kbd>${keysOf('run')}</kbd></button>
      <button class="button" title=${`Run all scenarios (${keysOf('run-all')})`} @click=${this.#runAll}><iml-icon .icon=${FastForward}></iml-icon>Run all</button>`;
  }

  #renderMode(): TemplateResult {
    const option = (mode: 'mock' | 'live', text: string, title: string): TemplateResult =>
      html`<button role="radio" class=${mode} aria-checked=${this.transport.value === mode} tabindex=${this.transport.value === mode ? 0 : -1} title=${title} @click=${() => setTransport(this.ports, mode)}><i></i>${text}</button>`;
    return html`<div class="mode" role="radiogroup" aria-label="Where answers come from" @keydown=${this.#onModeKey}>
      ${option('mock', 'Mock', 'Answers come from the scenario; nothing is sent.')} ${option('live', this.#liveText(), this.#liveTitle())}
    </div>`;
  }

  #liveText(): string {
    return this.proxy.value !== null && this.transport.value === 'live' ? 'Live, by proxy' : 'Live';
  }

  #liveTitle(): string {
    return `Requests really go out from this browser${this.proxy.value === null ? '' : ', through your proxy'}.`;
  }

  /** As radio buttons do: one stop of Tab, arrows choose. Choosing Live sends nothing yet. */
  #onModeKey = (event: KeyboardEvent): void => {
    if (!/^Arrow(Left|Right|Up|Down)$/.test(event.key)) return;
    event.preventDefault();
    const next = this.transport.value === 'mock' ? 'live' : 'mock';
    setTransport(this.ports, next);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`.mode .${next}`)?.focus());
  };

  #renderTheme(): TemplateResult {
    const dark = isDark(this.theme.value);
    return html`<button class="icon-button" aria-label=${dark ? 'Light theme' : 'Dark theme'} title=${dark ? 'Light theme' : 'Dark theme'} @click=${() => setTheme(this.ports, dark ? 'light' : 'dark')}>
      <iml-icon .icon=${dark ? Sun : Moon}></iml-icon>
    </button>`;
  }

  #renderShare(): TemplateResult {
    const title = `Share by link (${keysOf('share')})`;
    return this.width === 'wide'
      ? html`<button class="button quiet" title=${title} @click=${() => showDialog(this.ports, 'share')}><iml-icon .icon=${Share2}></iml-icon>Share</button>`
      : html`<button class="icon-button" aria-label="Share by link" title=${title} @click=${() => showDialog(this.ports, 'share')}><iml-icon .icon=${Share2}></iml-icon></button>`;
  }

  #renderMore(): TemplateResult {
    // Without a keyboard the palette is the way to everything that has no button, the settings too.
    if (this.width === 'narrow')
      return html`<button class="icon-button" aria-label="All commands" title="All commands" @click=${() => showDialog(this.ports, 'palette')}><iml-icon .icon=${Ellipsis}></iml-icon></button>`;
    return html`<button class="icon-button" aria-label="Settings" title="Settings" @click=${() => showDialog(this.ports, 'settings')}>
      <iml-icon .icon=${Ellipsis}></iml-icon>
    </button>`;
  }

  #rename = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    renameProject(this.ports, input.value);
    input.value = this.project.value.name;
  };

  #run = (event: Event): void => {
    if ((event.currentTarget as HTMLElement).ariaDisabled === 'true') return;
    this.dispatchEvent(new CustomEvent('iml-run', { bubbles: true, composed: true }));
  };

  #runAll = (): void => {
    showResultTab(this.ports, 'scenarios');
    void performAction(this.ports, 'run-all');
  };
}

const savingText = { saved: 'Saved', pending: 'Saving…', failed: 'Not saved' } as const;

/** The keys of an action, as they are printed. */
const keysOf = (id: keyof typeof keys): string => shortcutText(keys[id], isMac);

const isDark = (theme: 'light' | 'dark' | 'system'): boolean =>
  theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';

function leaveOnEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') (event.target as HTMLInputElement).blur();
}
