import { ChevronDown, ChevronUp } from 'lucide';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type BelowTab, foldBelow, showBelow } from '../../app/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import type { Tab } from '../elements/tab-list.ts';
import { belowPanels } from './below-panels.ts';
import '../elements/icon.ts';
import '../elements/tab-list.ts';

/**
 * What lies below the editor: problems and whatever else there is to say about the code, as tabs. On a phone a sheet, as
 * high as what it shows needs, that folds to its tabs.
 */
@customElement('iml-below-pane')
export class BelowPane extends AppElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        height: 100%;
        min-height: 0;
        overflow: hidden;
        background: var(--surface-pane);
      }
      .head {
        display: flex;
        flex: none;
        background: var(--surface-chrome);
      }
      iml-tab-list {
        --size-head: 36px;
        flex: 1;
      }
      .panel {
        flex: 1;
        min-height: 0;
        overflow: auto;
      }
      :host([sheet]) {
        height: auto;
        border-top: 1px solid var(--line);
      }
      :host([sheet]) iml-tab-list {
        --size-head: 45px;
      }
      .fold {
        width: var(--size-touch);
        height: 45px;
        border-bottom: 1px solid var(--line);
        border-radius: 0;
      }
      /* A list of problems is as high as it is; what is to be read gets room, which the code gives back when folded. */
      :host([sheet]) .panel {
        flex: 0 1 auto;
        height: 40dvh;
        overscroll-behavior: contain;
      }
      :host([sheet]) .panel.problems {
        height: auto;
        max-height: 26dvh;
      }
    `,
  ];

  /** Where there is no splitter to drag. */
  @property({ type: Boolean, reflect: true }) sheet = false;

  private readonly below = this.follow((state) => state.view.below);
  private readonly folded = this.follow((state) => state.view.belowFolded);
  private readonly problems = this.follow((state) => state.problems);

  override render(): TemplateResult {
    const shown = belowPanels.find(({ id }) => id === this.below.value) ?? belowPanels[0];
    return html`<div class="head">
        <iml-tab-list label="About the code" .tabs=${this.#tabs()} selected=${shown?.id ?? ''} @iml-select=${this.#select}></iml-tab-list>
        ${this.sheet ? this.#renderFold() : nothing}
      </div>
      <div class="panel ${shown?.id ?? ''}" role="tabpanel" aria-label=${shown?.title ?? ''} tabindex="-1" ?hidden=${this.sheet && this.folded.value}>${shown?.render(this.ports)}</div>`;
  }

  #renderFold(): TemplateResult {
    const folded = this.folded.value;
    const title = folded ? 'Unfold what is said about the code' : 'Fold away what is said about the code';
    return html`<button class="icon-button fold" aria-label=${title} title=${title} aria-expanded=${!folded} @click=${this.#fold}>
      <iml-icon .icon=${folded ? ChevronUp : ChevronDown}></iml-icon>
    </button>`;
  }

  #tabs(): readonly Tab[] {
    // Drawn anew when problems change: the only thing badges count here.
    void this.problems.value;
    const state = this.ports.store.get();
    return belowPanels.map(({ id, title, badge }) => {
      const mark = badge?.(state);
      return { id, title, ...(mark === undefined ? {} : { badge: mark }) };
    });
  }

  #select = ({ detail }: CustomEvent<string>): void => showBelow(this.ports, detail as BelowTab);

  #fold = (): void => foldBelow(this.ports, !this.folded.value);
}
