import { ChevronLeft, ChevronRight, type IconNode } from 'lucide';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { baseStyles } from '../../styles/base.styles.ts';
import { ScrollEdges } from './scroll-edges.ts';
import './icon.ts';

export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly badge?: { readonly text: string; readonly tone: 'error' | 'warning' | 'quiet'; readonly label: string };
  /** Nothing is in it; it can be opened all the same, and says why. */
  readonly faint?: boolean;
}

/**
 * A row of tabs. Arrow keys, Home and End move; fires `iml-select` with the tab's id as `detail`. Where they do not all
 * fit, the row scrolls and an arrow at its edge says so.
 */
@customElement('iml-tab-list')
export class TabListElement extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        position: relative;
        display: flex;
        height: var(--size-head);
        border-bottom: 1px solid var(--line);
        background: var(--surface-chrome);
        flex: none;
        min-width: 0;
        overflow: hidden;
      }
      .row {
        display: flex;
        flex: 1;
        min-width: 0;
        padding: 0 var(--space-2) 0 10px;
        overflow: auto hidden;
        scrollbar-width: none;
      }
      [role='tablist'] {
        display: flex;
        align-items: stretch;
      }
      [role='tab'] {
        position: relative;
        display: flex;
        align-items: center;
        flex: none;
        gap: 6px;
        margin: 0 1px;
        padding: 0 5px;
        color: var(--text-2);
        white-space: nowrap;
      }
      [role='tab']:hover {
        color: var(--text-1);
      }
      .faint {
        color: var(--text-3);
      }
      [aria-selected='true'] {
        color: var(--text-1);
        font-weight: var(--weight-label);
      }
      [aria-selected='true']::after {
        content: '';
        position: absolute;
        inset: auto 5px 0;
        /* A border, not a ground: it stays where the system chooses the colours. */
        border-bottom: 2px solid var(--text-1);
      }
      :focus-visible {
        outline-offset: -3px;
        border-radius: var(--radius-2);
      }
      @media (pointer: coarse) {
        [role='tab'] {
          justify-content: center;
          min-width: var(--size-touch);
          padding: 0 7px;
        }
        [aria-selected='true']::after {
          inset-inline: 7px;
        }
      }
      .edge {
        position: absolute;
        inset: 0 auto 0 0;
        display: grid;
        place-items: center start;
        width: 44px;
        padding: 0 6px;
        background: linear-gradient(to right, var(--surface-chrome) 55%, transparent);
        color: var(--text-2);
        --icon-size: 16px;
      }
      .edge.after {
        inset: 0 0 0 auto;
        place-items: center end;
        background: linear-gradient(to left, var(--surface-chrome) 55%, transparent);
      }
      .edge:hover {
        color: var(--text-1);
      }
      .badge {
        min-width: 16px;
        padding: 0 4px;
        border-radius: var(--radius-full);
        background: var(--surface-press);
        color: var(--text-2);
        font: var(--weight-label) var(--text-2xs) / 16px var(--font-ui);
        text-align: center;
      }
      .badge.error {
        color: var(--diag-error);
      }
      .badge.warning {
        color: var(--diag-warning);
      }
    `,
  ];

  @property({ attribute: false }) tabs: readonly Tab[] = [];
  @property() selected = '';
  /** What the row is for, read to users of screen readers. */
  @property() label = '';

  private readonly edges = new ScrollEdges(this, () => [
    this.renderRoot.querySelector('.row'),
    this.renderRoot.querySelector('[role=tab]:first-child'),
    this.renderRoot.querySelector('[role=tab]:last-child'),
  ]);

  override render(): TemplateResult {
    return html`<div class="row">
        <div role="tablist" aria-label=${this.label} @keydown=${this.#onKey}>${this.tabs.map((tab) => this.#renderTab(tab))}</div>
      </div>
      ${this.edges.before ? this.#renderEdge('before', -1, ChevronLeft) : nothing}
      ${this.edges.after ? this.#renderEdge('after', 1, ChevronRight) : nothing}`;
  }

  /** For the pointer only: the keyboard reaches every tab with the arrow keys. */
  #renderEdge(side: string, direction: 1 | -1, icon: IconNode): TemplateResult {
    return html`<button class="edge ${side}" tabindex="-1" aria-hidden="true" @click=${() => this.edges.scroll(direction)}>
      <iml-icon .icon=${icon}></iml-icon>
    </button>`;
  }

  #renderTab({ id, title, badge, faint }: Tab): TemplateResult {
    const selected = id === this.selected;
    return html`<button
      role="tab"
      id=${`tab-${id}`}
      class=${faint === true ? 'faint' : ''}
      aria-selected=${selected}
      tabindex=${selected ? 0 : -1}
      @click=${() => this.#select(id)}
    >
      ${title}${badge ? html`<span class="badge ${badge.tone}" aria-label=${badge.label}>${badge.text}</span>` : nothing}
    </button>`;
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('selected')) requestAnimationFrame(this.#showSelected);
  }

  /** A narrow row scrolls: the chosen tab is always in it. Once all is drawn, since it makes the browser lay out the page. */
  #showSelected = (): void => {
    const chosen = this.renderRoot.querySelector('[aria-selected=true]');
    if (chosen !== null) this.edges.reveal(chosen);
  };

  #select(id: string): void {
    this.dispatchEvent(new CustomEvent('iml-select', { detail: id }));
  }

  #onKey = (event: KeyboardEvent): void => {
    const at = this.tabs.findIndex(({ id }) => id === this.selected);
    const last = this.tabs.length - 1;
    const targets: Record<string, number> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at <= 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const next = this.tabs[targets[event.key] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    this.#select(next.id);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus());
  };
}
