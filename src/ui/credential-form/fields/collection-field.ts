import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { isCollection, type ValueObject } from '../../../engine/index.ts';
import { withMember } from '../with-member.ts';
import { FieldElement } from './field-element.ts';

/** Fields under one name. */
@customElement('iml-collection-field')
export class CollectionField extends FieldElement {
  override render(): TemplateResult {
    const { spec } = this.parameter;
    const fields = spec?.kind === 'fields' ? spec.fields : [];
    const value = this.#value;
    return this.renderGroup(
      html`<div class="items" @iml-field-change=${this.#change}>
        ${fields.map((field) => html`<iml-form-field .parameter=${field} .values=${value} .within=${this.path} .context=${this.context}></iml-form-field>`)}
      </div>`,
    );
  }

  get #value(): ValueObject {
    return isCollection(this.value) ? this.value : {};
  }

  /** A member changed: the collection is sent on as a whole. */
  #change = (event: HTMLElementEventMap['iml-field-change']): void => {
    event.stopPropagation();
    const { name, value } = event.detail;
    const next = withMember(this.#value, name, value);
    this.change(Object.keys(next).length === 0 ? undefined : next);
  };
}
