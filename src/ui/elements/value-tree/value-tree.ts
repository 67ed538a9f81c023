import { Check, ChevronDown, ChevronRight, Copy } from 'lucide';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Value } from '../../../engine/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { copyText } from '../../copy-text.ts';
import { valueStyles } from '../value.styles.ts';
import { valueText } from '../value-text.ts';
import { matchesSearch } from './matches-search.ts';
import { type TreeMember, treeMembers } from './tree-members.ts';
import { typeText } from './type-text.ts';
import { valueTreeStyles } from './value-tree.styles.ts';
import '../icon.ts';

/** Rows shown at once; more appear on demand, so that a huge list costs nothing until it is asked for. */
const pageSize = 100;

/** Texts up to here are shown whole in their row. */
const shortLength = 120;

/**
 * A value with its name, type and length. Lists and collections open into rows of their own, long texts into the whole
 * text; the path of a row, as an expression reads it, can be copied.
 */
@customElement('iml-value-tree')
export class ValueTreeElement extends LitElement {
  static override styles = [baseStyles, valueStyles, valueTreeStyles];

  @property() name = '';
  @property({ attribute: false }) value: Value;
  /** How an expression reads this value; undefined when none can, then nothing is copied. */
  @property() path: string | undefined;
  @property({ type: Number }) level = 0;
  @property({ type: Boolean }) open = false;
  /** Shows only rows in which these words occur, opened. */
  @property() search = '';
  @state() private shown = pageSize;
  @state() private copied = false;

  override render(): TemplateResult {
    const members = treeMembers(this.value, this.path);
    const isLong = typeof this.value === 'string' && (this.value.length > shortLength || this.value.includes('\n'));
    const opens = members.length > 0 || isLong;
    const open = this.open || (this.search !== '' && members.length > 0);
    const line = html`<span class="name mono">
        ${opens ? html`<iml-icon .icon=${open ? ChevronDown : ChevronRight}></iml-icon>` : nothing}${this.name}</span
      >${valueText(this.value)}<span class="type">${typeText(this.value)}</span>`;
    return html`<div class="line" style=${`--level:${this.level}`}>
        ${opens ? html`<button class="row" aria-expanded=${open} @click=${this.#toggle}>${line}</button>` : html`<div class="row">${line}</div>`}
        ${this.path === undefined ? nothing : this.#renderCopy(this.path)}
      </div>
      ${open && isLong ? html`<pre style=${`--level:${this.level}`} tabindex="0">${this.value}</pre>` : nothing}
      ${open && members.length > 0 ? this.#renderMembers(members) : nothing}`;
  }

  #renderCopy(path: string): TemplateResult {
    return html`<button class="copy" aria-label=${`Copy the path ${path}`} title=${`Copy ${path}`} @click=${() => void this.#copy(path)}>
      <iml-icon .icon=${this.copied ? Check : Copy}></iml-icon>
    </button>`;
  }

  #renderMembers(all: readonly TreeMember[]): TemplateResult {
    const members = all.filter(({ name, value }) => matchesSearch(name, value, this.search));
    const rest = members.length - this.shown;
    return html`${members.slice(0, this.shown).map(
      ({ name, value, path }) =>
        html`<iml-value-tree
          .name=${name}
          .value=${value}
          .path=${path}
          .level=${this.level + 1}
          .search=${name.toLowerCase().includes(this.search.toLowerCase()) ? '' : this.search}
        ></iml-value-tree>`,
    )}
    ${rest > 0 ? html`<button class="more" style=${`--level:${this.level}`} @click=${this.#showMore}>Show ${Math.min(rest, pageSize)} of ${rest} more</button>` : nothing}`;
  }

  #toggle = (): void => {
    this.open = !this.open;
  };

  #showMore = (): void => {
    this.shown += pageSize;
  };

  async #copy(path: string): Promise<void> {
    this.copied = await copyText(path);
    setTimeout(() => {
      this.copied = false;
    }, 1600);
  }
}
