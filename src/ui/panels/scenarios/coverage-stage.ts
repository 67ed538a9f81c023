import { CircleCheck, CircleDashed, Plus } from 'lucide';
import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  addOffer,
  coverageMarkAt,
  type CoverageOffer,
  type CoverageQuestion,
  openExercised,
  reveal,
} from '../../../app/index.ts';
import { createLineIndex } from '../../../source/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { AppElement } from '../../app-element.ts';
import { sentenceParts } from '../../elements/sentence-parts.ts';
import { counted } from '../../elements/value-text.ts';
import { scenariosStyles } from './scenarios-panel.styles.ts';
import '../../elements/icon.ts';

/** How far the scenarios use one directive, which ones do, and which would use the rest of it. */
@customElement('iml-coverage-stage')
export class CoverageStageElement extends AppElement {
  static override styles = [baseStyles, buttonStyles, scenariosStyles];

  @property({ attribute: false }) question: CoverageQuestion | null = null;
  /** What the mark is made from: the element is drawn anew when it is replaced. */
  private readonly matrix = this.follow((app) => app.matrix);

  override render(): TemplateResult {
    const { question } = this;
    const { project } = this.ports.store.get();
    const matrix = this.matrix.value;
    const same = question !== null && question.communication === project.sections.communication;
    const mark = same ? coverageMarkAt({ matrix, project }, question.directive.start) : undefined;
    if (question === null || mark === undefined)
      return html`<p class="sub">The definition has changed since. Choose a mark in the gutter again.</p>`;
    const { communication } = question;
    const { line } = createLineIndex(communication).positionAt(mark.range.start);
    const names = mark.exercisedBy.flatMap((run) => matrix?.rows[run]?.scenario.name ?? []);
    return html`<p class="sub">
        <button class="link" @click=${() => reveal(this.ports, 'communication', mark.range)}>Line ${line}</button>
        <code class="cut">${communication.slice(mark.range.start, mark.range.end)}</code>
      </p>
      <ul class="list" aria-label="Coverage of the directive">
        <li>
          <iml-icon class=${names.length > 0 ? 'good' : 'open'} .icon=${names.length > 0 ? CircleCheck : CircleDashed}></iml-icon>
          <p>${names.length === 0 ? 'No scenario exercises this directive.' : html`Exercised by ${names.map((name, at) => html`${at === 0 ? '' : ', '}<button class="link" title="Open its trace here" @click=${() => openExercised(this.ports, name, mark.range.start)}>${name}</button>`)}.`}</p>
        </li>
        ${mark.missing.map(({ what }) => html`<li><iml-icon class="open" .icon=${CircleDashed}></iml-icon><p>${sentenceParts(`${what}.`)}</p></li>`)}
        ${question.offers.map((offer) => this.#renderOffer(offer))}
      </ul>
      ${mark.state === 'exercised' ? html`<p class="sub">Nothing is left to exercise here.</p>` : this.#renderStatus(question)}`;
  }

  #renderOffer(offer: CoverageOffer): TemplateResult {
    const { scenario, adds } = offer;
    return html`<li>
      <iml-icon .icon=${Plus}></iml-icon>
      <p>With <b>${scenario.name}</b>, ${adds.map((text, at) => html`${at === 0 ? '' : ' and '}${sentenceParts(text)}`)}. It was tried.</p>
      <button class="button" aria-label=${`Add scenario ${scenario.name}`} @click=${() => void addOffer(this.ports, offer)}>Add scenario</button>
    </li>`;
  }

  #renderStatus({ status, tried, offers }: CoverageQuestion): TemplateResult {
    const text =
      status === 'running'
        ? 'Trying scenarios that might exercise it…'
        : offers.length > 0
          ? `${counted(tried, 'scenario')} tried.`
          : `${counted(tried, 'scenario')} tried; none of them exercises what is left. It may need an answer of the service nobody has thought of, or it cannot be reached.`;
    return html`<p class="sub" role="status">${text}</p>`;
  }
}
