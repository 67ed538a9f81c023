import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { createLanguageContext, evaluatePreviews, showReference } from '../../../app/index.ts';
import type { Scope, Value } from '../../../engine/index.ts';
import {
  createSecretTest,
  type LanguageContext,
  type PreviewAnswer,
  type ReferenceEntry,
  referenceEntries,
  requestPlace,
  scopeAt,
} from '../../../language/index.ts';
import { AppElement } from '../../app-element.ts';
import './reference-panel.ts';

/** The reference with the functions of the open project, tried with what its latest run left behind. */
@customElement('iml-reference-tab')
export class ReferenceTab extends AppElement {
  static override styles = css`
    :host {
      display: block;
      /* The panel in it chooses its columns by this width. */
      container-type: inline-size;
    }
  `;

  readonly #context = createLanguageContext();
  private readonly known = this.follow((state) => this.#context(state));
  private readonly selected = this.follow((state) => state.view.reference);
  #entries: { readonly of: LanguageContext; readonly list: readonly ReferenceEntry[] } | undefined;

  override render(): TemplateResult {
    return html`<iml-reference-panel
      style="height: 100%"
      .entries=${this.#entriesOf(this.known.value)}
      .selected=${this.selected.value ?? ''}
      .evaluate=${this.#evaluate}
      .hide=${this.#hide}
      @iml-select=${({ detail }: CustomEvent<string>) => showReference(this.ports, detail)}
    ></iml-reference-panel>`;
  }

  #entriesOf(context: LanguageContext): readonly ReferenceEntry[] {
    const before = this.#entries;
    if (before?.of.functions === context.functions && before.of.kind === context.kind) return before.list;
    const list = referenceEntries(context.functions, context.kind);
    this.#entries = { of: context, list };
    return list;
  }

  #evaluate = async (template: string, own?: Readonly<Record<string, unknown>>): Promise<PreviewAnswer | undefined> => {
    const [answer] = await evaluatePreviews(
      this.ports,
      [{ template, scope: { ...this.#scope(), ...(own as Scope) } }],
      'reference',
    );
    return answer;
  };

  /** What the last directive of the last step sees: everything there is. */
  #scope(): Scope {
    const context = this.known.value;
    const path = context.kind === 'basic' ? ['response', 'uid'] : ['info', 'response', 'uid'];
    const place = requestPlace('communication', path, context.kind);
    return place === undefined ? {} : scopeAt(place, context);
  }

  #hide = (template: string, value: Value): Value => createSecretTest(this.known.value).hide(template, value);
}
