import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AppState } from '../app/index.ts';

export type Scheme = 'light' | 'dark';

/** Follows the system, or what the user has set, and puts it on the document for tokens and controls alike. */
export class ThemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #system = matchMedia('(prefers-color-scheme: dark)');

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The scheme to draw for a setting. */
  schemeOf(theme: AppState['view']['theme']): Scheme {
    if (theme !== 'system') return theme;
    return this.#system.matches ? 'dark' : 'light';
  }

  apply(theme: AppState['view']['theme']): Scheme {
    const scheme = this.schemeOf(theme);
    const { classList, dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
    // Roles of the controls that the tokens do not map stay light without it.
    classList.toggle('wa-dark', scheme === 'dark');
    classList.toggle('wa-light', scheme === 'light');
    return scheme;
  }

  hostConnected(): void {
    this.#system.addEventListener('change', this.#redraw);
  }

  hostDisconnected(): void {
    this.#system.removeEventListener('change', this.#redraw);
  }

  #redraw = (): void => this.#host.requestUpdate();
}
