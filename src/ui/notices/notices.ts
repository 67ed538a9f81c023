import { CircleAlert, CircleCheck, Info, X } from 'lucide';
import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { dismissNotice, type Notice } from '../../app/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import '../elements/icon.ts';

/** Long enough to read a sentence; one with a button stays for as long as an undo is promised. */
const shownMs = { plain: 5000, withAction: 10_000 };

const icons = { info: Info, success: CircleCheck, error: CircleAlert } as const;

/** Messages at the lower edge that leave by themselves; mistakes stay until they are closed. */
@customElement('iml-notices')
export class Notices extends AppElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        position: fixed;
        right: var(--space-4);
        bottom: calc(var(--size-trace) + var(--size-status) + var(--space-4));
        z-index: var(--layer-toast);
        display: grid;
        gap: var(--space-2);
        width: min(420px, calc(100vw - 32px));
      }
      .notice {
        display: grid;
        grid-template-columns: 16px minmax(0, 1fr) auto auto;
        align-items: center;
        gap: 10px;
        min-height: 44px;
        padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4);
        border-radius: var(--radius-3);
        background: var(--surface-raised);
        box-shadow: var(--shadow-2);
        overflow-wrap: anywhere;
      }
      .success > iml-icon {
        color: var(--verdict-connected);
      }
      .error > iml-icon {
        color: var(--diag-error);
      }
      @media (max-width: 700px) {
        :host {
          bottom: 76px;
        }
      }
    `,
  ];

  private readonly notices = this.follow((state) => state.notices);
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  override render(): TemplateResult {
    return html`${repeat(
      this.notices.value,
      ({ id }) => id,
      (notice) => this.#renderNotice(notice),
    )}`;
  }

  #renderNotice({ id, kind, text, action }: Notice): TemplateResult {
    const act = (): void => {
      dismissNotice(this.ports, id);
      action?.run();
    };
    return html`<div class="notice ${kind}" role=${kind === 'error' ? 'alert' : 'status'}>
      <iml-icon .icon=${icons[kind]}></iml-icon><span>${text}</span>
      ${action === undefined ? html`<span></span>` : html`<button class="link" @click=${act}>${action.label}</button>`}
      <button class="icon-button small" aria-label="Dismiss" @click=${() => dismissNotice(this.ports, id)}><iml-icon .icon=${X}></iml-icon></button>
    </div>`;
  }

  override updated(): void {
    const present = new Set(this.notices.value.map(({ id }) => id));
    for (const [id, timer] of this.#timers) {
      if (present.has(id)) continue;
      clearTimeout(timer);
      this.#timers.delete(id);
    }
    for (const { id, kind, action } of this.notices.value) {
      if (this.#timers.has(id) || kind === 'error') continue;
      const patience = action === undefined ? shownMs.plain : shownMs.withAction;
      this.#timers.set(
        id,
        setTimeout(() => dismissNotice(this.ports, id), patience),
      );
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
