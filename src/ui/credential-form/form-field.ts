import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { html as staticHtml } from 'lit/static-html.js';
import type { ValueObject } from '../../engine/index.ts';
import { type Parameter, visibleNested } from '../../runtime/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { fieldElementOf } from './fields/index.ts';
import { emptyContext, type FormContext } from './form-context.ts';
import { renderHelp } from './help/render-help.ts';

/**
 * One entry of the form: the field itself, and the fields that its value brings into view. Those share its object of
 * values, so their changes are told to whoever holds that object.
 */
@customElement('iml-form-field')
export class FormField extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    baseStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-3);
        min-width: 0;
      }
      :host([empty]) {
        display: none;
      }
      .nested {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-3);
        padding-left: var(--space-3);
        border-left: 2px solid var(--line);
      }
      .banner {
        padding: var(--space-2) 10px;
        border: 1px solid var(--line);
        border-radius: var(--radius-2);
        background: var(--surface-sunken);
        color: var(--text-2);
        font-size: var(--text-xs);
        line-height: 18px;
      }
      .banner b {
        display: block;
        color: var(--text-1);
      }
      .banner a {
        color: var(--accent-text);
      }
      hr {
        width: 100%;
        margin: 0;
        border: 0;
        border-top: 1px solid var(--line);
      }
    `,
  ];

  @property({ attribute: false }) parameter!: Parameter;
  /** The object that holds the value under the parameter's name. */
  @property({ attribute: false }) values: ValueObject = {};
  /** Path of that object; empty at the top. */
  @property({ attribute: false }) within = '';
  @property({ attribute: false }) context: FormContext = emptyContext;

  override render(): TemplateResult | typeof nothing {
    const { parameter, values, context } = this;
    const { type, name } = parameter;
    const hidden = !isShown(parameter, context);
    this.toggleAttribute('empty', hidden);
    if (hidden) return nothing;
    if (type === 'separator') return html`<hr />`;
    if (type === 'banner') return this.#renderBanner();
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const element = fieldElementOf(parameter, value);
    const path = [this.within, name].filter((part) => part !== '').join('.');
    const nested = visibleNested(parameter, value).filter((inner) => isShown(inner, context));
    return html`${staticHtml`<${element} .parameter=${parameter} .value=${value} .path=${path} .context=${context}></${element}>`}
      ${
        nested.length === 0
          ? nothing
          : html`<div class="nested" role="group" aria-label=${`Belongs to ${parameter.label}`}>${nested.map((inner) => html`<iml-form-field .parameter=${inner} .values=${values} .within=${this.within} .context=${context}></iml-form-field>`)}</div>`
      }`;
  }

  #renderBanner(): TemplateResult {
    const { title, text } = this.parameter.banner ?? {};
    return html`<div class="banner" role="note">${title ? html`<b>${title}</b> ` : nothing}${text ? renderHelp(text) : nothing}</div>`;
  }
}

/** A hidden field keeps its value, but is not drawn. */
const isShown = ({ visible, type, advanced }: Parameter, context: FormContext): boolean =>
  visible && type !== 'hidden' && (!advanced || context.advanced);
