import { Braces, Moon, Play, Square, Sun } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { cancelRun, renameProject, selectScenario, setTheme, setTransport } from '../../app/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import type { Layout } from '../layout-controller.ts';
import { topBarStyles } from './top-bar.styles.ts';
import '../elements/icon.ts';

/** Name of the project, run and cancel, mock or live, theme. Fires `iml-run`. */
@customElement('iml-top-bar')
export class TopBar extends AppElement {
  static override styles = [baseStyles, buttonStyles, topBarStyles];

  @property() layout: Layout = 'wide';

  private readonly project = this.follow((state) => state.project);
  private readonly scenarios = this.follow((state) => state.scenarios);
  private readonly transport = this.follow((state) => state.transport);
  private readonly status = this.follow((state) => state.run?.status);
  private readonly saving = this.follow((state) => state.saving);
  private readonly theme = this.follow((state) => state.view.theme);

  override render(): TemplateResult {
    const { name } = this.project.value;
    return html`<header>
      <div class="brand"><iml-icon .icon=${Braces}></iml-icon><h1 class=${this.layout === 'wide' ? '' : 'visually-hidden'}>IML Playground</h1></div>
      <div class="project grow">
        <input class="name" aria-label="Name of the project" .value=${name} size=${Math.min(Math.max(name.length, 8), 32)} @change=${this.#rename} @keydown=${leaveOnEnter} />
        ${this.layout === 'narrow' ? nothing : html`<small aria-live="polite">${savingText[this.saving.value]}</small>`}
      </div>
      ${this.layout === 'narrow' ? nothing : this.#renderRun()} ${this.#renderTheme()}
    </header>`;
  }

  #renderRun(): TemplateResult {
    const running = this.status.value === 'running' || this.status.value === 'cancelling';
    return html`${this.#renderScenario()}
      ${
        running
          ? html`<button class="button" ?disabled=${this.status.value === 'cancelling'} @click=${() => cancelRun(this.ports)}><iml-icon .icon=${Square}></iml-icon>Cancel <kbd>Esc</kbd></button>`
          : html`<button class="button primary" @click=${this.#run}><iml-icon .icon=${Play}></iml-icon>Run <kbd>${modifier} ↵</kbd></button>`
      }
      ${this.#renderMode()}`;
  }

  #renderScenario(): TemplateResult | typeof nothing {
    if (this.transport.value === 'live') return nothing;
    const { selectedScenario } = this.project.value;
    return html`<label class="scenario"><span>Scenario</span>
      <select aria-label="Scenario" @change=${(event: Event) => selectScenario(this.ports, (event.target as HTMLSelectElement).value)}>
        ${this.scenarios.value.map(({ name }) => html`<option .value=${name} ?selected=${name === selectedScenario}>${name}</option>`)}
      </select></label>`;
  }

  #renderMode(): TemplateResult {
    const option = (mode: 'mock' | 'live', text: string, title: string): TemplateResult =>
      html`<button role="radio" class=${mode} aria-checked=${this.transport.value === mode} title=${title} @click=${() => setTransport(this.ports, mode)}><i></i>${text}</button>`;
    return html`<div class="mode" role="radiogroup" aria-label="Where answers come from">
      ${option('mock', 'Mock', 'Answers come from the scenario; nothing is sent.')} ${option('live', 'Live', 'Requests really go out from this browser.')}
    </div>`;
  }

  #renderTheme(): TemplateResult {
    const dark = isDark(this.theme.value);
    return html`<button class="icon-button" aria-label=${dark ? 'Light theme' : 'Dark theme'} title=${dark ? 'Light theme' : 'Dark theme'} @click=${() => setTheme(this.ports, dark ? 'light' : 'dark')}>
      <iml-icon .icon=${dark ? Sun : Moon}></iml-icon>
    </button>`;
  }

  #rename = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    renameProject(this.ports, input.value);
    input.value = this.project.value.name;
  };

  #run = (): void => {
    this.dispatchEvent(new CustomEvent('iml-run', { bubbles: true, composed: true }));
  };
}

const savingText = { saved: 'Saved', pending: 'Saving…', failed: 'Not saved' } as const;

const modifier = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';

const isDark = (theme: 'light' | 'dark' | 'system'): boolean =>
  theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';

function leaveOnEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') (event.target as HTMLInputElement).blur();
}
