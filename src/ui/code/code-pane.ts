import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { resizePane, showSection, type WidthClass } from '../../app/index.ts';
import type { SectionName } from '../../project/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { AppElement } from '../app-element.ts';
import { sectionTabs } from './section-tabs.ts';
import { isMovedByUser, nameDivider, type WaSplitPanel } from '../web-awesome/split-panel.ts';
import '../elements/tab-list.ts';

/** Height of what lies below the editor, in pixels, until someone drags it: what is to be read needs more. */
const belowHeight = { problems: 132, explain: 264, reference: 296, history: 264 };

/**
 * The sections of the project as tabs, the code of one of them, and below it what there is to say about it. The path above
 * the code and what lies below come with the other regions (`iml-app/regions.ts`).
 */
@customElement('iml-code-pane')
export class CodePane extends AppElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        height: 100%;
        min-width: 0;
        background: var(--surface-pane);
      }
      wa-split-panel {
        flex: 1;
        min-height: 0;
        --divider-width: 1px;
        --divider-hit-area: 9px;
        --min: 36px;
        --max: calc(100% - 80px);
      }
      wa-split-panel::part(divider) {
        background: var(--line);
      }
      wa-split-panel::part(divider):hover,
      wa-split-panel::part(divider):focus-visible {
        background: var(--line-control);
      }
      .code {
        position: relative;
        min-width: 0;
        min-height: 0;
        overflow: hidden;
      }
      .loading {
        padding: var(--space-3) var(--space-4);
        color: var(--text-3);
      }
      /* What is still to come keeps its place, so that nothing moves when it is there. */
      iml-breadcrumbs:not(:defined) {
        display: block;
        flex: none;
        height: 26px;
        border-bottom: 1px solid var(--line-hair);
      }
      iml-below-pane:not(:defined)::before {
        content: '';
        display: block;
        height: 36px;
        border-bottom: 1px solid var(--line);
        background: var(--surface-chrome);
      }
      iml-code-area {
        flex: 1;
        min-height: 0;
      }
    `,
  ];

  @property() width: WidthClass = 'wide';
  /** The code editor is there; until then its place says so. */
  @property({ type: Boolean }) ready = false;

  @query('wa-split-panel') private split!: WaSplitPanel | null;

  private readonly project = this.follow((state) => state.project);
  private readonly problems = this.follow((state) => state.problems);
  private readonly section = this.follow((state) => state.view.section);
  private readonly sizes = this.follow((state) => state.view.sizes);
  private readonly below = this.follow((state) => state.view.below);

  override render(): TemplateResult {
    const tabs = sectionTabs({ project: this.project.value, problems: this.problems.value });
    return html`<iml-tab-list label="Sections" .tabs=${tabs} selected=${this.section.value} @iml-select=${this.#select}></iml-tab-list>
      ${this.width === 'narrow' ? html`<iml-code-area .ports=${this.ports}></iml-code-area>` : html`<iml-breadcrumbs .ports=${this.ports}></iml-breadcrumbs>${this.#renderSplit()}`}`;
  }

  #renderSplit(): TemplateResult {
    const height = this.#belowHeight();
    return html`<wa-split-panel orientation="vertical" primary="end" position-in-pixels=${height} @wa-reposition=${this.#resize}>
      <div slot="start" class="code" role="tabpanel" aria-label="Code">
        ${this.ready ? nothing : html`<p class="loading">The editor is on its way…</p>`}<slot name="editor"></slot>
      </div>
      <iml-below-pane slot="end" .ports=${this.ports}></iml-below-pane>
    </wa-split-panel>`;
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.split !== null) void nameDivider(this.split, 'Height of the problems');
  }

  #select = ({ detail }: CustomEvent<string>): void => showSection(this.ports, detail as SectionName);

  #belowHeight(): number {
    return this.sizes.value[this.width]?.below ?? belowHeight[this.below.value];
  }

  #resize = (event: Event): void => {
    const panel = event.target as WaSplitPanel;
    if (event.target === event.currentTarget && isMovedByUser(panel))
      void resizePane(this.ports, this.width, 'below', panel.positionInPixels);
  };
}
