import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Value } from '../../../engine/index.ts';
import {
  type PreviewAnswer,
  type ReferenceEntry,
  type ReferenceExample,
  searchReference,
  typeLine,
  valueLine,
} from '../../../language/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { fieldStyles } from '../../../styles/field.styles.ts';
import { inlineCode } from '../../elements/inline-code.ts';
import { certaintyBadge } from './certainty-badge.ts';
import { referenceStyles } from './reference-panel.styles.ts';

/** Evaluates a template against the current scenario; an example may bring variables of its own. */
export type TryTemplate = (
  template: string,
  scope?: Readonly<Record<string, unknown>>,
) => Promise<PreviewAnswer | undefined>;

/**
 * A searchable list of functions, operators, keywords, variables, directives and problems, the chosen one beside it, and a bar in
 * which an expression can be tried. Fires `iml-select` with the name of the chosen entry.
 */
@customElement('iml-reference-panel')
export class ReferencePanel extends LitElement {
  static override styles = [baseStyles, buttonStyles, fieldStyles, referenceStyles];

  @property({ attribute: false }) entries: readonly ReferenceEntry[] = [];
  /** Name of the entry to show. */
  @property() selected = '';
  @property({ attribute: false }) evaluate: TryTemplate | undefined;
  /** What a value looks like when secrets are masked. */
  @property({ attribute: false }) hide: (template: string, value: Value) => Value = (_template, value) => value;
  @state() private query = '';
  @state() private tried = '{{}}';
  @state() private answer: PreviewAnswer | undefined;
  private scope: Readonly<Record<string, unknown>> | undefined;
  private asked = 0;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('selected') && this.selected !== '') {
      if (!this.#found().some(({ name }) => name === this.selected)) this.query = '';
      const example = this.#shown()?.examples[0];
      if (example !== undefined) void this.#try(example);
    }
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('selected')) return;
    this.renderRoot.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
  }

  override render(): TemplateResult {
    const found = this.#found();
    const shown = this.#shown();
    return html`<div class="list">
        <input
          type="search"
          aria-label="Search the reference"
          placeholder="Search the reference"
          .value=${this.query}
          @input=${this.#search}
          @keydown=${this.#onSearchKey}
        />
        <nav aria-label="Reference" @keydown=${this.#onListKey}>${this.#renderGroups(found)}</nav>
      </div>
      <div class="side">
        <article class="entry" aria-label=${shown?.label ?? shown?.name ?? 'Reference'}>
          ${shown === undefined ? html`<p class="quiet">Nothing is called so. Search for another word.</p>` : this.#renderEntry(shown)}
        </article>
        ${shown?.kind === 'problem' ? nothing : this.#renderBar()}
      </div>`;
  }

  #found(): readonly ReferenceEntry[] {
    return searchReference(this.entries, this.query);
  }

  #shown(): ReferenceEntry | undefined {
    return this.entries.find(({ name }) => name === this.selected) ?? this.#found()[0];
  }

  #renderGroups(found: readonly ReferenceEntry[]): TemplateResult {
    if (found.length === 0) return html`<p class="quiet">Nothing found.</p>`;
    const groups = new Map<string, ReferenceEntry[]>();
    for (const entry of found) {
      const title = this.query.trim() === '' ? entry.group : 'Found';
      const group = groups.get(title);
      if (group === undefined) groups.set(title, [entry]);
      else group.push(entry);
    }
    const current = this.#shown();
    return html`${[...groups].map(
      ([title, entries]) =>
        html`<h3>${title}</h3>
          <ul>
            ${entries.map(
              (entry) =>
                html`<li><button class="name" aria-current=${entry === current} @click=${() => this.#select(entry.name)}><code>${entry.label ?? entry.name}</code><span class="cut">${inlineCode(entry.summary)}</span></button></li>`,
            )}
          </ul>`,
    )}`;
  }

  #renderEntry(entry: ReferenceEntry): TemplateResult {
    const {
      signature,
      summary,
      details,
      sentences = [],
      params,
      examples,
      certainty,
      severity,
      fixable,
      source,
    } = entry;
    return html`<h2><code>${signature}</code> ${certainty === undefined ? nothing : certaintyBadge(certainty)}${severity === undefined ? nothing : html`<span class="badge">${severity}</span>`}${fixable === true ? html`<span class="badge">has a quick fix</span>` : nothing}</h2>
      <p>${inlineCode(details === undefined ? summary : `${summary} ${details}`)}</p>
      ${sentences.map(({ term, text }) => html`<h3>${term}</h3><p>${inlineCode(text)}</p>`)}
      ${params.length === 0 ? nothing : html`<dl>${params.map(({ name, type, doc, optional, defaultText }) => html`<dt><code>${name}</code> <span class="type">${type}${optional === true ? ', optional' : ''}</span></dt><dd>${inlineCode(defaultText === undefined ? doc : `${doc} Default: ${defaultText}.`)}</dd>`)}</dl>`}
      ${
        examples.length === 0
          ? nothing
          : html`<h3>Examples</h3>
            <ul class="examples">
              ${examples.map(
                (example) =>
                  html`<li><code>${example.template}</code>${example.result === undefined ? nothing : html` <span class="quiet">→</span> <code>${example.result}</code>`}
                    <button class="link" aria-label=${`Try it: ${example.template}`} @click=${() => this.#try(example)}>Try it</button></li>`,
              )}
            </ul>`
      }
      <p class="source">${source}</p>`;
  }

  #renderBar(): TemplateResult {
    return html`<div class="bar field">
      <label for="try">Try an expression with the values of the current scenario</label>
      <input id="try" class="mono" spellcheck="false" autocapitalize="off" .value=${this.tried} @input=${this.#type} />
      <output for="try">${this.#renderAnswer()}</output>
    </div>`;
  }

  #renderAnswer(): TemplateResult | typeof nothing {
    const { answer } = this;
    if (answer === undefined) return nothing;
    if (!answer.ok) return html`<span class="failed">${answer.message}</span>`;
    const shown = this.hide(this.tried, answer.value);
    const type = answer.value === undefined ? nothing : html` <span class="type">${typeLine(answer.value)}</span>`;
    return html`<code>${valueLine(shown, 300)}</code>${type}`;
  }

  #search = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.selected = '';
  };

  #type = (event: Event): void => {
    const typed = (event.target as HTMLInputElement).value;
    // An example's own variables go with the example only.
    void this.#try({ template: typed, ...(this.scope === undefined ? {} : { scope: this.scope }) });
  };

  async #try({ template, scope }: ReferenceExample): Promise<void> {
    const mine = ++this.asked;
    this.tried = template;
    this.scope = scope;
    const answer = await this.evaluate?.(template, scope);
    if (mine === this.asked) this.answer = answer;
  }

  #select(name: string): void {
    this.selected = name;
    this.dispatchEvent(new CustomEvent('iml-select', { detail: name }));
  }

  #onSearchKey = (event: KeyboardEvent): void => {
    const [first] = this.renderRoot.querySelectorAll<HTMLElement>('.name');
    if (event.key !== 'ArrowDown' || first === undefined) return;
    event.preventDefault();
    first.focus();
  };

  #onListKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const names = [...this.renderRoot.querySelectorAll<HTMLElement>('.name')];
    const next = names[names.indexOf(event.target as HTMLElement) + step];
    (next ?? this.renderRoot.querySelector<HTMLElement>('input[type=search]'))?.focus();
  };
}
