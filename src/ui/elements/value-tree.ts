import { ChevronDown, ChevronRight } from 'lucide';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isCollection, typeName, type Value } from '../../engine/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { valueStyles } from './value.styles.ts';
import { valueText } from './value-text.ts';
import './icon.ts';

/** Rows shown at once; more appear on demand, so that a huge list costs nothing until it is asked for. */
const pageSize = 100;

/** A value with its name and type; lists and collections open into rows of their own. */
@customElement('iml-value-tree')
export class ValueTreeElement extends LitElement {
  static override styles = [
    baseStyles,
    valueStyles,
    css`
      :host {
        display: block;
      }
      .row {
        display: grid;
        grid-template-columns: minmax(90px, 34%) minmax(0, 1fr) auto;
        gap: var(--space-2);
        align-items: baseline;
        width: 100%;
        min-height: 26px;
        padding: 3px var(--space-2) 3px 0;
        border-top: 1px solid var(--line-hair);
      }
      button.row:hover {
        background: var(--surface-hover);
      }
      .name {
        display: flex;
        align-items: center;
        gap: 2px;
        padding-left: calc(18px + var(--level, 0) * 14px);
        color: var(--text-2);
        overflow-wrap: anywhere;
      }
      .name iml-icon {
        --icon-size: 14px;
        margin-left: -16px;
        color: var(--text-3);
      }
      .type {
        color: var(--text-3);
        font-size: var(--text-xs);
      }
      .value {
        overflow-wrap: anywhere;
      }
      .more {
        padding: 4px 0 6px calc(18px + (var(--level, 0) + 1) * 14px);
        color: var(--accent-text);
        font-size: var(--text-xs);
      }
    `,
  ];

  @property() name = '';
  @property({ attribute: false }) value: Value;
  @property({ type: Number }) level = 0;
  @property({ type: Boolean }) open = false;
  @state() private shown = pageSize;

  override render(): TemplateResult {
    const members = membersOf(this.value);
    const line = html`<span class="name mono" style=${`--level:${this.level}`}>
        ${members.length > 0 ? html`<iml-icon .icon=${this.open ? ChevronDown : ChevronRight}></iml-icon>` : nothing}${this.name}</span
      >${valueText(this.value)}<span class="type">${typeName(this.value)}</span>`;
    if (members.length === 0) return html`<div class="row">${line}</div>`;
    return html`<button class="row" aria-expanded=${this.open} @click=${this.#toggle}>${line}</button>
      ${this.open ? this.#renderMembers(members) : nothing}`;
  }

  #renderMembers(members: readonly (readonly [string, Value])[]): TemplateResult {
    const rest = members.length - this.shown;
    return html`${members
      .slice(0, this.shown)
      .map(
        ([name, value]) =>
          html`<iml-value-tree .name=${name} .value=${value} .level=${this.level + 1}></iml-value-tree>`,
      )}
    ${rest > 0 ? html`<button class="more" style=${`--level:${this.level}`} @click=${this.#showMore}>Show ${Math.min(rest, pageSize)} of ${rest} more</button>` : nothing}`;
  }

  #toggle = (): void => {
    this.open = !this.open;
  };

  #showMore = (): void => {
    this.shown += pageSize;
  };
}

/** Lists count from 1, as in IML. */
function membersOf(value: Value): readonly (readonly [string, Value])[] {
  if (Array.isArray(value)) return value.map((item: Value, index) => [`[${index + 1}]`, item] as const);
  return value !== undefined && value !== null && isCollection(value) ? Object.entries(value) : [];
}
