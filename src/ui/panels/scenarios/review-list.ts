import { CircleCheck, CircleDashed, CircleX } from 'lucide';
import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { reveal, reviewMarkdownOf, reviewOfState } from '../../../app/index.ts';
import { type ReviewItem, reviewRules } from '../../../scenarios/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { AppElement } from '../../app-element.ts';
import { scenariosStyles } from './scenarios-panel.styles.ts';
import '../../elements/copy-button.ts';
import '../../elements/icon.ts';

const looks = {
  pass: { icon: CircleCheck, tone: 'good', word: 'Passed' },
  fail: { icon: CircleX, tone: 'bad', word: 'Failed' },
  unknown: { icon: CircleDashed, tone: 'open', word: 'Not known yet' },
} as const;

/** Make's published review rules, computed for this connection. */
@customElement('iml-review-list')
export class ReviewListElement extends AppElement {
  static override styles = [baseStyles, buttonStyles, scenariosStyles];

  /** What the result depends on; replaced when it changes. */
  @property({ attribute: false }) at: unknown;

  override render(): TemplateResult {
    const state = this.ports.store.get();
    return html`<ul class="list">${reviewOfState(state).map((item) => this.#renderItem(item))}</ul>
      <div class="sub">
        <a class="link grow" href=${reviewRules} target="_blank" rel="noopener noreferrer">All of Make's rules</a>
        <iml-copy label="Copy as markdown" .text=${() => reviewMarkdownOf(this.ports.store.get())}></iml-copy>
      </div>`;
  }

  #renderItem({ state, text, link, reason, place }: ReviewItem): TemplateResult {
    const { icon, tone, word } = looks[state];
    return html`<li>
      <iml-icon class=${tone} .icon=${icon}></iml-icon>
      <p><span class="visually-hidden">${word}: </span><b>${text}</b></p>
      ${place === undefined ? html`<span></span>` : html`<button class="link" @click=${() => reveal(this.ports, place.section, place.range)}>${place.section === 'communication' ? '' : `${place.section}, `}line ${place.line}</button>`}
      <small>${reason} <a class="link" href=${link} target="_blank" rel="noopener noreferrer">Rule<span class="visually-hidden">: ${text}</span></a></small>
    </li>`;
  }
}
