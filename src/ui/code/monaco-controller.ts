import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AppPorts } from '../../app/index.ts';
import { fetchPart } from '../fetch-part.ts';
import { ThemeController } from '../theme-controller.ts';
import type { BoundEditor } from './bound-editor.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly ports: AppPorts };

/** Holds the code editor, in the page's light DOM. Fetches it when `load` is first called, after the shell has painted. */
export class MonacoController implements ReactiveController {
  readonly #host: Host;
  readonly #theme: ThemeController;
  #loading: Promise<void> | undefined;
  #editor: BoundEditor | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#theme = new ThemeController(host);
    host.addController(this);
  }

  get ready(): boolean {
    return this.#editor !== undefined;
  }

  focus(): void {
    this.#editor?.focus();
  }

  /** Resolves when the editor is there. A second call waits for the first. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  hostUpdated(): void {
    this.#editor?.setTheme(this.#host.ports.store.get().view.theme);
  }

  hostDisconnected(): void {
    this.#editor?.dispose();
    this.#editor = undefined;
    this.#loading = undefined;
  }

  async #load(): Promise<void> {
    await drawn();
    const place = this.#host.querySelector<HTMLElement>('[slot=editor]');
    if (place === null) throw new Error('The page has no place for the editor.');
    const part = await fetchPart(this.#host.ports, 'The code editor', async () => {
      // What reads a definition comes first: it opens the project while the editor, which is much larger, is on its way.
      await import('../../language/index.ts');
      return import('./bound-editor.ts');
    });
    // Where the host left meanwhile, nobody would ever give the editor back.
    if (part === undefined || !this.#host.isConnected) return;
    this.#editor = new part.BoundEditor(place, this.#host.ports, { schemeOf: (theme) => this.#theme.schemeOf(theme) });
    this.#host.requestUpdate();
    requestAnimationFrame(() => performance.mark('editor-ready'));
  }
}

/** Every element of the page is drawn and listens: their updates are over before the next task begins. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
