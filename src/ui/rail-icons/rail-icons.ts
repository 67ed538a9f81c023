import { BookOpen, KeyRound, type IconNode, TextCursorInput } from 'lucide';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { toggleOverlay, type ViewState } from '../../app/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import '../elements/icon.ts';

type Overlay = NonNullable<ViewState['overlay']>;

const entries: readonly { readonly overlay: Overlay; readonly title: string; readonly icon: IconNode }[] = [
  { overlay: 'connections', title: 'Connections and projects', icon: KeyRound },
  { overlay: 'examples', title: 'Examples', icon: BookOpen },
  { overlay: 'form', title: 'Credentials', icon: TextCursorInput },
];

/** The rail where there is no room for it: icons that open its panels over the editor. */
@customElement('iml-rail-icons')
export class RailIcons extends AppElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: var(--space-1);
        flex: none;
        width: var(--size-rail-icons);
        padding: var(--space-2) 0;
        align-items: center;
        border-right: 1px solid var(--line);
        background: var(--surface-chrome);
      }
      .icon-button {
        position: relative;
        width: 32px;
        height: 32px;
      }
      [aria-expanded='true'] {
        background: var(--surface-press);
        color: var(--text-1);
      }
      .count {
        position: absolute;
        top: -3px;
        right: -3px;
        min-width: 14px;
        padding: 0 3px;
        border-radius: var(--radius-full);
        background: var(--text-2);
        color: var(--surface-pane);
        font: var(--weight-title) 9px / 14px var(--font-ui);
        text-align: center;
      }
      /* Said in the name of the button. */
      .count::before {
        content: attr(data-count) / '';
      }
    `,
  ];

  private readonly overlay = this.follow((state) => state.view.overlay);
  private readonly connections = this.follow((state) => state.connections.length);

  /** Which overlay was open when this was drawn last. */
  #before: Overlay | null = null;

  /** The keyboard goes into what was opened, and comes back to its icon. */
  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const overlay = this.overlay.value;
    const before = this.#before;
    if (overlay === before) return;
    this.#before = overlay;
    // The page draws the overlay after this, or has drawn it.
    if (overlay !== null) requestAnimationFrame(this.#enter);
    else this.#leave(before);
  }

  #enter = (): void => {
    const root = this.getRootNode() as Document | ShadowRoot;
    if (this.shadowRoot?.activeElement) root.querySelector<HTMLElement>('.overlay')?.focus();
  };

  #leave(before: Overlay | null): void {
    const { activeElement } = this.getRootNode() as Document | ShadowRoot;
    if (activeElement !== null && activeElement !== document.body && activeElement.closest('.overlay') === null) return;
    const at = entries.findIndex(({ overlay }) => overlay === before);
    this.renderRoot.querySelectorAll<HTMLElement>('button')[at]?.focus();
  }

  override render(): TemplateResult {
    const saved = this.connections.value;
    return html`${entries.map(
      ({ overlay, title, icon }) => html`<button
        class="icon-button"
        aria-label=${overlay === 'connections' && saved > 0 ? `${title} (${saved} saved)` : title}
        title=${title}
        aria-expanded=${this.overlay.value === overlay}
        @click=${() => toggleOverlay(this.ports, overlay)}
      >
        <iml-icon .icon=${icon}></iml-icon>${overlay === 'connections' && saved > 0 ? html`<span class="count" data-count=${saved}></span>` : nothing}
      </button>`,
    )}`;
  }
}
