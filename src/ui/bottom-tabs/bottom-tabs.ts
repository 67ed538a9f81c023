import { Code, Gauge, type IconNode, Play, TextCursorInput } from 'lucide';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { showPane, type ViewState } from '../../app/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { AppElement } from '../app-element.ts';
import '../elements/icon.ts';

type Pane = ViewState['pane'];

/** The four places of a small screen, under the thumb. Run runs and shows the result. Fires `iml-run`. */
@customElement('iml-bottom-tabs')
export class BottomTabs extends AppElement {
  static override styles = [
    baseStyles,
    css`
      nav {
        display: grid;
        grid-template-columns: repeat(4, 1fr);
        height: var(--size-bottom-tabs);
        padding-bottom: env(safe-area-inset-bottom);
        border-top: 1px solid var(--line);
        background: var(--surface-chrome);
      }
      button {
        position: relative;
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 3px;
        color: var(--text-2);
        font-size: var(--text-2xs);
        line-height: 16px;
        font-weight: var(--weight-label);
        --icon-size: 20px;
      }
      [aria-current] {
        color: var(--accent-text);
      }
      .run[aria-disabled='true'] {
        animation: rest 0s linear 160ms forwards;
      }
      @keyframes rest {
        to {
          color: var(--text-off);
        }
      }
      :focus-visible {
        outline-offset: -3px;
        border-radius: var(--radius-2);
      }
      .count {
        position: absolute;
        top: 5px;
        left: calc(50% + 8px);
        min-width: 16px;
        padding: 0 4px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-full);
        background: var(--surface-raised);
        color: var(--diag-warning);
        font: var(--weight-title) var(--text-2xs) / 16px var(--font-ui);
        text-align: center;
      }
    `,
  ];

  private readonly pane = this.follow((state) => state.view.pane);
  private readonly status = this.follow((state) => state.run?.status);
  private readonly problems = this.follow(
    (state) => state.problems.filter(({ severity }) => severity !== 'hint').length,
  );

  override render(): TemplateResult {
    const running = this.status.value === 'running' || this.status.value === 'cancelling';
    return html`<nav aria-label="Places">
      ${this.#renderPlace('editor', 'Code', Code)} ${this.#renderPlace('form', 'Form', TextCursorInput)}
      <button class="run" aria-disabled=${running} @click=${this.#run}><iml-icon .icon=${Play}></iml-icon>Run</button>
      ${this.#renderPlace('results', 'Result', Gauge)}
    </nav>`;
  }

  #renderPlace(pane: Pane, title: string, icon: IconNode): TemplateResult {
    const problems = this.problems.value;
    return html`<button aria-current=${this.pane.value === pane ? 'page' : nothing} @click=${() => showPane(this.ports, pane)}>
      <iml-icon .icon=${icon}></iml-icon>${title}${pane === 'editor' && problems > 0 ? html`<span class="count" aria-label=${`${problems} problems`}>${problems}</span>` : nothing}
    </button>`;
  }

  #run = (event: Event): void => {
    showPane(this.ports, 'results');
    // A second tap must not begin again what the first one began.
    if ((event.currentTarget as HTMLElement).ariaDisabled === 'true') return;
    this.dispatchEvent(new CustomEvent('iml-run', { bubbles: true, composed: true }));
  };
}
