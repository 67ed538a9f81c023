import { ArrowDown, ArrowUp, Plus, X } from 'lucide';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { isCollection, type Value } from '../../../engine/index.ts';
import type { Parameter } from '../../../runtime/index.ts';
import { withMember } from '../with-member.ts';
import { FieldElement } from './field-element.ts';

/** A list whose items can be added, removed and moved. Items are single values or collections. */
@customElement('iml-list-field')
export class ListField extends FieldElement {
  override render(): TemplateResult {
    const { addLabel = 'Add item' } = this.parameter;
    return this.renderGroup(
      html`<div class="items" role="list">${this.#items.map((item, index) => this.#renderItem(item, index))}</div>
        <span><button type="button" class="button" id="add" @click=${this.#add}><iml-icon .icon=${Plus}></iml-icon>${addLabel}</button></span>`,
    );
  }

  #renderItem(item: Value, index: number): TemplateResult {
    const last = index === this.#items.length - 1;
    const title = `Item ${index + 1}`;
    return html`<div role="listitem" aria-label=${title}>
      <div class="item-head">
        <span class="grow">${title}</span>
        ${this.#renderTool(`Move ${title} up`, 'up', ArrowUp, index === 0, () => this.#move(index, index - 1, 'up'))}
        ${this.#renderTool(`Move ${title} down`, 'down', ArrowDown, last, () => this.#move(index, index + 1, 'down'))}
        ${this.#renderTool(`Remove ${title}`, 'remove', X, false, () => this.#remove(index))}
      </div>
      <div class="item-fields" @iml-field-change=${(event: HTMLElementEventMap['iml-field-change']) => this.#change(event, index)}>
        ${this.#renderFields(item, index)}
      </div>
    </div>`;
  }

  #renderTool(label: string, tool: string, icon: typeof X, disabled: boolean, act: () => void): TemplateResult {
    return html`<button type="button" class="icon-button small" data-tool=${tool} aria-label=${label} title=${label} ?disabled=${disabled} @click=${act}><iml-icon .icon=${icon}></iml-icon></button>`;
  }

  #renderFields(item: Value, index: number): unknown {
    const { spec } = this.parameter;
    const within = `${this.path}.${index}`;
    if (spec?.kind === 'fields') {
      const values = isCollection(item) ? item : {};
      return spec.fields.map(
        (field) =>
          html`<iml-form-field .parameter=${field} .values=${values} .within=${within} .context=${this.context}></iml-form-field>`,
      );
    }
    return html`<iml-form-field .parameter=${this.#single(index)} .values=${{ '': item }} .within=${within} .context=${this.context}></iml-form-field>`;
  }

  /** What one item is: the spec's, or for `multiple` the field itself. It has no name, only a place. */
  #single(index: number): Parameter {
    const { spec, help: _help, default: _default, ...own } = this.parameter;
    const item = spec?.kind === 'item' ? spec.item : { ...own, label: '', required: false };
    return { ...item, name: '', label: item.label === '' ? `Value ${index + 1}` : item.label, multiple: false };
  }

  get #items(): readonly Value[] {
    return Array.isArray(this.value) ? (this.value as readonly Value[]) : [];
  }

  #change(event: HTMLElementEventMap['iml-field-change'], index: number): void {
    event.stopPropagation();
    const { name, value } = event.detail;
    const old = this.#items[index];
    const next = name === '' ? value : withMember(isCollection(old) ? old : {}, name, value);
    this.change(this.#items.map((item, at) => (at === index ? (next ?? null) : item)));
  }

  #add = async (): Promise<void> => {
    const collections = this.parameter.spec?.kind === 'fields';
    const index = this.#items.length;
    this.change([...this.#items, collections ? {} : null]);
    await this.#drawn();
    const added = this.renderRoot.querySelectorAll('.item-fields')[index];
    added?.querySelector<HTMLElement>('iml-form-field')?.focus();
  };

  #remove(index: number): void {
    const rest = this.#items.filter((_, at) => at !== index);
    this.change(rest.length === 0 ? undefined : rest);
    this.renderRoot.querySelector<HTMLElement>('#add')?.focus();
  }

  /** The focus stays on the button of the item that moved, or goes to the other one at the end of the list. */
  async #move(from: number, to: number, tool: 'up' | 'down'): Promise<void> {
    const items = [...this.#items];
    items.splice(to, 0, ...items.splice(from, 1));
    this.change(items);
    await this.#drawn();
    const head = this.renderRoot.querySelectorAll('.item-head')[to];
    const same = head?.querySelector<HTMLButtonElement>(`[data-tool='${tool}']:enabled`);
    (same ?? head?.querySelector<HTMLButtonElement>('button:enabled'))?.focus();
  }

  /** The value comes back from outside, which draws first. */
  async #drawn(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    await this.updateComplete;
  }
}
