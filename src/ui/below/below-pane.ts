import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { type BelowTab, showBelow } from '../../app/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { AppElement } from '../app-element.ts';
import type { Tab } from '../elements/tab-list.ts';
import { belowPanels } from './below-panels.ts';
import '../elements/tab-list.ts';

/** What lies below the editor: problems and whatever else there is to say about the code, as tabs. */
@customElement('iml-below-pane')
export class BelowPane extends AppElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        height: 100%;
        min-height: 0;
        overflow: hidden;
        background: var(--surface-pane);
      }
      iml-tab-list {
        --size-head: 36px;
      }
      .panel {
        flex: 1;
        min-height: 0;
        overflow: auto;
      }
    `,
  ];

  private readonly below = this.follow((state) => state.view.below);
  private readonly problems = this.follow((state) => state.problems);

  override render(): TemplateResult {
    const shown = belowPanels.find(({ id }) => id === this.below.value) ?? belowPanels[0];
    return html`<iml-tab-list label="About the code" .tabs=${this.#tabs()} selected=${shown?.id ?? ''} @iml-select=${this.#select}></iml-tab-list>
      <div class="panel" role="tabpanel" aria-label=${shown?.title ?? ''} tabindex="-1">${shown?.render(this.ports)}</div>`;
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
}
