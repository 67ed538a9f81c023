import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { applyFix, createLanguageContext, evaluatePreviews, reveal, showReference } from '../../../app/index.ts';
import type { Fix } from '../../../language/index.ts';
import type { SectionName } from '../../../project/index.ts';
import type { SourceRange } from '../../../source/index.ts';
import { AppElement } from '../../app-element.ts';
import './explain-panel.ts';

/** Explains what stands at the cursor of the code editor, or at a place of its own, with the values of the latest run. */
@customElement('iml-explain-tab')
export class ExplainTab extends AppElement {
  /** Explained in place of what stands at the cursor. */
  @property({ attribute: false }) place: { readonly section: SectionName; readonly offset: number } | undefined;

  readonly #context = createLanguageContext();
  private readonly known = this.follow((state) => this.#context(state));
  private readonly cursor = this.follow((state) => state.view.cursor);
  private readonly section = this.follow((state) => state.view.section);

  override render(): TemplateResult {
    const section = this.place?.section ?? this.section.value;
    const cursor = this.place ?? this.cursor.value;
    const context = this.known.value;
    return html`<iml-explain-panel
      .text=${context.sections[section] ?? ''}
      .offset=${cursor?.section === section ? cursor.offset : -1}
      .section=${section}
      .context=${context}
      .evaluate=${this.#evaluate}
      @iml-reveal=${this.#reveal}
      @iml-fix=${this.#fix}
      @iml-reference=${({ detail }: CustomEvent<string>) => showReference(this.ports, detail)}
    ></iml-explain-panel>`;
  }

  #evaluate = (questions: Parameters<typeof evaluatePreviews>[1]): ReturnType<typeof evaluatePreviews> =>
    evaluatePreviews(this.ports, questions, 'explain');

  #reveal = ({ detail }: CustomEvent<{ readonly section: SectionName; readonly range: SourceRange }>): void =>
    reveal(this.ports, detail.section, detail.range, { focus: false });

  #fix = ({ detail }: CustomEvent<Fix>): void => applyFix(this.ports, detail);
}
