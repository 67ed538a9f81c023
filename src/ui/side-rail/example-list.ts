import { ChevronRight, FileJson, Wrench } from 'lucide';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { openExample } from '../../app/index.ts';
import { type Example, exampleGroups, examples, isPristineExample } from '../../project/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import { railStyles } from './rail.styles.ts';
import '../elements/icon.ts';

/** The examples by group; the group of the open one is unfolded. */
@customElement('iml-example-list')
export class ExampleList extends AppElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    railStyles,
    css`
      details {
        padding: 0 var(--space-2);
      }
      summary {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-height: var(--size-row-tight);
        padding: 0 var(--space-2);
        border-radius: var(--radius-2);
        color: var(--text-2);
        cursor: default;
        --icon-size: 14px;
      }
      @media (pointer: coarse) {
        summary {
          min-height: var(--size-touch);
        }
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary:hover {
        background: var(--surface-hover);
      }
      summary iml-icon {
        color: var(--text-3);
        transition: rotate var(--motion-base) var(--motion-ease);
      }
      [open] > summary iml-icon {
        rotate: 90deg;
      }
      details ul {
        padding: 0 0 var(--space-1) var(--space-3);
      }
    `,
  ];

  private readonly project = this.follow((state) => state.project);

  override render(): TemplateResult {
    const current = examples.find(({ name }) => name === this.project.value.example);
    return html`<section aria-labelledby="head">
      <div class="head"><h2 id="head">Examples</h2></div>
      ${exampleGroups.map(({ name, title }) => {
        const members = examples.filter(({ group }) => group === name);
        return html`<details ?open=${current?.group === name}>
          <summary><iml-icon .icon=${ChevronRight}></iml-icon><span class="grow">${title}</span><span class="count">${members.length}</span></summary>
          <ul>
            ${members.map((example) => this.#renderExample(example))}
          </ul>
        </details>`;
      })}
    </section>`;
  }

  #renderExample({ name, title, summary, twinOf }: Example): TemplateResult {
    const current = this.project.value.example === name && isPristineExample(this.project.value);
    return html`<li>
      <button class="row" title=${summary} aria-current=${current ? 'true' : nothing} @click=${() => void openExample(this.ports, name)}>
        <iml-icon .icon=${twinOf === undefined ? FileJson : Wrench}></iml-icon><span class="cut">${title}</span>
      </button>
    </li>`;
  }
}
