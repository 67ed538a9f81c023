import { css, html, type LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { closeDialog } from '../../app/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { keyed } from 'lit/directives/keyed.js';
import { AppElement } from '../app-element.ts';
import type { Dialog } from './dialog.ts';
import { dialogs } from './dialogs.ts';
import '../palette/palette.ts';

/** The dialog that is open, over the page. Its frame is loaded when the first one opens. */
@customElement('iml-dialog-layer')
export class DialogLayer extends AppElement {
  static override styles = [
    baseStyles,
    css`
      wa-dialog {
        --spacing: var(--space-6);
        --show-duration: var(--motion-base);
        --hide-duration: var(--motion-fast);
      }
      wa-dialog::part(title) {
        font-size: var(--text-md);
        line-height: var(--leading-md);
        font-weight: var(--weight-title);
      }
      wa-dialog::part(header) {
        padding: var(--space-4) var(--space-4) var(--space-2) var(--space-6);
      }
      wa-dialog::part(body) {
        padding: var(--space-2) 0 0;
      }
    `,
  ];

  private readonly open = this.follow(({ view }) => view.dialog);
  /** The last one that was open: it is still drawn while it fades. */
  @state() private shown: Dialog | undefined;
  @state() private frameReady = false;
  #focused: string | null = null;
  #isOpen = false;
  /** Counts: one that opens while the last one fades gets a frame of its own, which that one cannot close. */
  #opening = 0;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const name = this.ports.store.get().view.dialog;
    const next = dialogs.find((dialog) => dialog.name === name);
    if (next === undefined) {
      this.#isOpen = false;
      return;
    }
    if (!this.#isOpen) this.#opening++;
    this.#isOpen = true;
    this.shown = next;
    if (!this.frameReady) void this.#loadFrame();
  }

  override render(): TemplateResult {
    const name = this.open.value;
    const { shown } = this;
    return html`${name === 'palette' ? html`<iml-palette .ports=${this.ports}></iml-palette>` : nothing}
      ${
        shown === undefined || !this.frameReady
          ? nothing
          : keyed(
              this.#opening,
              html`<wa-dialog
              label=${shown.title}
              style=${`--width: ${shown.width}px`}
              light-dismiss
              ?open=${shown.name === name}
              @wa-hide=${this.#close}
            >
              ${shown.name === name ? shown.render(this.ports) : nothing}
            </wa-dialog>`,
            )
      }`;
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    void this.#letTextScroll();
    void this.#focusContent();
  }

  /** The scrolling part is inside the frame, which does not make it focusable. */
  async #letTextScroll(): Promise<void> {
    const frame = this.renderRoot.querySelector<LitElement>('wa-dialog');
    await frame?.updateComplete;
    const body = frame?.shadowRoot?.querySelector('[part=body]');
    if (this.shown?.onlyText === true) body?.setAttribute('tabindex', '0');
    else body?.removeAttribute('tabindex');
  }

  /** The browser looks for `autofocus` outside of shadow roots only; contents have one. */
  async #focusContent(): Promise<void> {
    const name = this.open.value;
    if (name === this.#focused || !this.frameReady) return;
    this.#focused = name;
    const content = this.renderRoot.querySelector<LitElement>('wa-dialog > *');
    if (name === null || content === null) return;
    await content.updateComplete;
    // The frame moves the focus to itself in the next frame; ours comes after that.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { shadowRoot } = content;
    if (this.open.value !== name || shadowRoot === null || shadowRoot.activeElement !== null) return;
    shadowRoot.querySelector<HTMLElement>('[autofocus]')?.focus();
  }

  async #loadFrame(): Promise<void> {
    await import('@awesome.me/webawesome/dist/components/dialog/dialog.js');
    this.frameReady = true;
  }

  /** Hides of controls inside the dialog bubble up to it. */
  #close = (event: Event): void => {
    if (event.target !== this.renderRoot.querySelector('wa-dialog')) return;
    if (event.target === event.currentTarget && this.shown?.name === this.open.value) closeDialog(this.ports);
  };
}
