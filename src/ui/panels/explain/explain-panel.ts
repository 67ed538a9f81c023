import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  createSecretTest,
  type Evaluate,
  type ExplainedNode,
  explainExpression,
  followEdits,
  type LanguageContext,
  type LocatedReason,
  placeAt,
  type PreviewAnswer,
  type Rewritten,
  scopeAt,
  typeLine,
  undefinedAt,
  valueLine,
} from '../../../language/index.ts';
import type { SectionName } from '../../../project/index.ts';
import type { SourceRange } from '../../../source/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { explainStyles } from './explain-panel.styles.ts';

const inputs = ['text', 'offset', 'section', 'context', 'evaluate'] as const;

interface Row {
  readonly node: ExplainedNode;
  readonly level: number;
}

/**
 * The expression at the cursor as a tree: each piece with its value and a plain sentence, and why it is undefined when it
 * is. Fires `iml-reveal` with `{ section, range }` when a piece gets the focus, `iml-fix` with a suggestion and its edits,
 * `iml-reference` with a name to look up.
 */
@customElement('iml-explain-panel')
export class ExplainPanel extends LitElement {
  static override styles = [baseStyles, buttonStyles, explainStyles];

  @property() text = '';
  @property({ type: Number }) offset = -1;
  @property() section: SectionName = 'communication';
  @property({ attribute: false }) context: LanguageContext | undefined;
  @property({ attribute: false }) evaluate: Evaluate | undefined;
  /** Answers by row, for `asked`. */
  @state() private answers: readonly (PreviewAnswer | undefined)[] = [];
  /** What the texts write by now where the run wrote something else. */
  @state() private rewritten: readonly Rewritten[] = [];
  private asked = 0;
  private rows: readonly Row[] = [];

  override willUpdate(changed: PropertyValues<this>): void {
    if (!inputs.some((name) => changed.has(name))) return;
    const found = this.context && explainExpression(this.text, this.offset, this.context.functions);
    this.rows = found === undefined ? [] : rowsOf(found.root);
    void this.#ask();
  }

  override render(): TemplateResult {
    const { context } = this;
    const found = context && explainExpression(this.text, this.offset, context.functions);
    if (context === undefined || found === undefined) {
      return html`<p class="empty">Put the cursor into an expression such as <code>{{body.id}}</code> to see what it does, piece by piece.</p>`;
    }
    const reason = undefinedAt(this.text, this.offset, this.section, { ...context, rewritten: this.rewritten });
    // What is undefined by itself is the first thing to explain; a piece that is undefined may well be meant so.
    const root = this.answers[0];
    const first = root?.ok === true && root.value === undefined;
    const why = reason === undefined ? nothing : this.#renderReason(reason);
    return html`${first ? why : nothing}
      ${found.problems.map(({ message, help, range }) => html`<button class="problem" @click=${() => this.#reveal(range)}><b>${message}</b> ${help}</button>`)}
      <ol class="tree" aria-label="The expression, piece by piece" @keydown=${this.#onKey}>
        ${this.rows.map((row, index) => this.#renderRow(row, index, context))}
      </ol>
      ${first ? nothing : why}`;
  }

  #renderReason({ path, message, walk, fixes }: LocatedReason): TemplateResult {
    return html`<section class="reason" aria-label="Why is this undefined?">
      <h3>Why is <code>${path}</code> undefined?</h3>
      <p>${message}</p>
      <p class="walk">${walk.map(({ source, type, ok }) => html`<span class=${ok ? 'ok' : 'broken'}><span aria-hidden="true">${ok ? '✓' : '✗'}</span> <code>${source}</code> ${type}</span>`)}</p>
      ${fixes.map((fix) => html`<button class="button" @click=${() => this.#emit('iml-fix', fix)}>${fix.title}</button>`)}
    </section>`;
  }

  #renderRow({ node, level }: Row, index: number, context: LanguageContext): TemplateResult {
    const { role, source, sentence, usually, reference, range } = node;
    return html`<li class="row" style=${`--level:${level}`}>
      <button class="piece" @focus=${() => this.#reveal(range)} @click=${() => this.#reveal(range)}>
        ${role === undefined ? nothing : html`<span class="role">${role}</span>`}<code class="source">${source.trim() === '' ? '…' : source}</code>
        ${this.#renderValue(node, this.answers[index], context)}
      </button>
      <span class="sentence">${sentence}${usually === undefined ? nothing : html` Usually written <code>${usually}</code>.`}</span>
      ${reference === undefined ? nothing : html`<button class="link" aria-label=${`${reference} in the reference`} @click=${() => this.#emit('iml-reference', reference)}>Reference</button>`}
    </li>`;
  }

  #renderValue(
    { template }: ExplainedNode,
    answer: PreviewAnswer | undefined,
    context: LanguageContext,
  ): TemplateResult | typeof nothing {
    if (answer === undefined || template === undefined) return nothing;
    if (!answer.ok) return html`<span class="value failed">${answer.message}</span>`;
    if (answer.value === undefined) return html`<span class="value undefined">undefined</span>`;
    const shown = createSecretTest(context).hide(template, answer.value);
    return html`<span class="value">${valueLine(shown, 80)}</span><span class="type">${typeLine(answer.value)}</span>`;
  }

  async #ask(): Promise<void> {
    const mine = ++this.asked;
    const { context, rows } = this;
    const place = context && placeAt(this.text, this.offset, this.section, context.kind);
    if (context === undefined || place === undefined || rows.length === 0) {
      this.answers = [];
      return;
    }
    const evaluate: Evaluate = async (questions) => (await this.evaluate?.(questions)) ?? [];
    const rewritten = await followEdits(this.section, context, evaluate);
    if (mine !== this.asked) return;
    this.rewritten = rewritten;
    const scope = scopeAt(place, { ...context, rewritten });
    const asked = rows.flatMap(({ node: { template } }, row) =>
      template === undefined ? [] : [{ row, template, scope }],
    );
    const given = await evaluate(asked);
    if (mine !== this.asked) return;
    const answers: (PreviewAnswer | undefined)[] = rows.map(() => undefined);
    for (const [index, { row }] of asked.entries()) answers[row] = given[index];
    this.answers = answers;
  }

  #onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const pieces = [...this.renderRoot.querySelectorAll<HTMLElement>('.piece')];
    const next = pieces[pieces.indexOf(event.target as HTMLElement) + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  #reveal(range: SourceRange): void {
    this.#emit('iml-reveal', { section: this.section, range });
  }

  #emit(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

function rowsOf(node: ExplainedNode, level = 0): readonly Row[] {
  return [{ node, level }, ...node.children.flatMap((child) => rowsOf(child, level + 1))];
}
