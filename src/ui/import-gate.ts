import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AppPorts } from '../app/index.ts';
import { readDrop } from './read-files.ts';

/**
 * Takes files dropped anywhere on the page, and links and commands pasted where nothing is edited. What reads them is
 * fetched with the first of them.
 */
export class ImportGate implements ReactiveController {
  readonly #ports: () => AppPorts | undefined;

  constructor(host: ReactiveControllerHost, ports: () => AppPorts | undefined) {
    this.#ports = ports;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('paste', this.#paste);
    document.addEventListener('dragover', this.#dragOver);
    document.addEventListener('drop', this.#drop);
  }

  hostDisconnected(): void {
    document.removeEventListener('paste', this.#paste);
    document.removeEventListener('dragover', this.#dragOver);
    document.removeEventListener('drop', this.#drop);
  }

  #paste = (event: ClipboardEvent): void => {
    const ports = this.#ports();
    if (ports === undefined || event.defaultPrevented || ports.store.get().view.dialog !== null) return;
    if (isEditable(event)) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() !== '') void import('./take-in.ts').then(({ takeInText }) => takeInText(ports, text));
  };

  /** Without this the browser would leave the page to show the file. */
  #dragOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
  };

  #drop = async (event: DragEvent): Promise<void> => {
    const ports = this.#ports();
    const { dataTransfer } = event;
    if (ports === undefined || event.defaultPrevented || dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    // Read at once: after this task the browser takes the files back.
    const files = readDrop(dataTransfer);
    const { takeInFiles } = await import('./take-in.ts');
    takeInFiles(ports, await files);
  };
}

const isEditable = (event: Event): boolean =>
  event
    .composedPath()
    .some(
      (target) =>
        target instanceof HTMLElement &&
        (target.isContentEditable || target.matches('input, textarea, .monaco-editor')),
    );
