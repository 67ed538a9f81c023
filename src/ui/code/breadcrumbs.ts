import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { reveal } from '../../app/index.ts';
import { type Breadcrumb, breadcrumbsAt } from '../../language/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { AppElement } from '../app-element.ts';
import { sectionTitles } from './section-titles.ts';

/** Where the cursor stands, by directive: `Communication › response › error`. A click selects the piece. */
@customElement('iml-breadcrumbs')
export class BreadcrumbsElement extends AppElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        flex: none;
        border-bottom: 1px solid var(--line-hair);
      }
      ol {
        display: flex;
        align-items: center;
        height: 25px;
        padding: 0 var(--space-4);
        overflow: hidden;
        color: var(--text-3);
        font-size: var(--text-xs);
        white-space: nowrap;
      }
      li + li::before {
        content: '›';
        padding: 0 6px;
      }
      li {
        flex: none;
      }
      li:last-child {
        flex: 0 1 auto;
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      button:hover {
        color: var(--text-1);
        text-decoration: underline;
      }
      button:focus-visible {
        outline-offset: -2px;
      }
    `,
  ];

  private readonly project = this.follow((state) => state.project);
  private readonly section = this.follow((state) => state.view.section);
  private readonly cursor = this.follow((state) => state.view.cursor);

  override render(): TemplateResult {
    const section = this.section.value;
    const cursor = this.cursor.value;
    const text = this.project.value.sections[section] ?? '';
    const crumbs = cursor?.section === section && section !== 'functions' ? breadcrumbsAt(text, cursor.offset) : [];
    return html`<nav aria-label="Place in the code">
      <ol>
        <li>${sectionTitles[section]}</li>
        ${crumbs.map((crumb) => html`<li><button @click=${() => this.#go(crumb)}>${crumb.name}</button></li>`)}
      </ol>
    </nav>`;
  }

  #go({ range }: Breadcrumb): void {
    reveal(this.ports, this.section.value, range);
  }
}
