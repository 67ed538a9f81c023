import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { baseStyles } from '../../styles/base.styles.ts';
import { AppElement } from '../app-element.ts';
import './connection-list.ts';
import './example-list.ts';
import './project-list.ts';

/** Saved connections of the open project, the user's projects, and the examples. */
@customElement('iml-side-rail')
export class SideRail extends AppElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
      }
      :host > * {
        display: block;
        padding-bottom: var(--space-2);
        border-bottom: 1px solid var(--line);
      }
    `,
  ];

  /** Draws one part only, where the rail is icons; everything when empty. */
  @property() only: '' | 'connections' | 'examples' = '';

  override render(): TemplateResult {
    const { ports } = this;
    return html`${
      this.only === 'examples'
        ? nothing
        : html`<iml-connection-list .ports=${ports}></iml-connection-list><iml-project-list .ports=${ports}></iml-project-list>`
    }
    ${this.only === 'connections' ? nothing : html`<iml-example-list .ports=${ports}></iml-example-list>`}`;
  }
}
