import { TriangleAlert, X } from 'lucide';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { showDialog } from '../../app/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { barStyles } from '../../styles/bar.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import '../elements/icon.ts';

/** Why work is not kept, when it is not, with a way to take it along. Closed, it comes back with the next trouble. */
@customElement('iml-storage-bar')
export class StorageBar extends AppElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    barStyles,
    css`
      aside > iml-icon {
        color: var(--diag-error);
      }
    `,
  ];

  private readonly problem = this.follow((current) => current.storageProblem);
  @state() private closed: string | null = null;

  override render(): TemplateResult | typeof nothing {
    const problem = this.problem.value;
    if (problem === null || problem === this.closed) return nothing;
    return html`<aside aria-label="Where your work is kept">
      <iml-icon .icon=${TriangleAlert}></iml-icon>
      <p class="grow" role="alert">${problem}</p>
      <button class="link" @click=${() => showDialog(this.ports, 'export')}>Export…</button>
      <button class="icon-button small" aria-label="Close" @click=${this.#close}><iml-icon .icon=${X}></iml-icon></button>
    </aside>`;
  }

  #close = (): void => {
    this.closed = this.problem.value;
  };
}
