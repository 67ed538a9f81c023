import { CircleCheck, KeyRound, TriangleAlert } from 'lucide';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { connectionNameOf, type RunState } from '../../../app/index.ts';
import { renderText } from '../../../engine/index.ts';
import { isChoice, type Parameter, parameterType } from '../../../runtime/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { PanelElement } from '../panel-element.ts';
import { dots, maskText } from '../../../secrets/index.ts';
import '../../elements/icon.ts';

/** Fields drawn; the words are what matters here. */
const drawnFields = 2;

/** A drawing of the dialog a Make user has in front of them after this run. Nothing in it can be operated. */
@customElement('iml-make-dialog')
export class MakeDialogElement extends PanelElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
      }
      .dialog {
        border: 1px solid transparent;
        border-radius: var(--radius-3);
        background: var(--surface-raised);
        box-shadow: var(--shadow-2);
      }
      header {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        height: 40px;
        padding: 0 var(--space-3);
        border-bottom: 1px solid var(--line-hair);
        font-weight: var(--weight-title);
      }
      header iml-icon {
        padding: 4px;
        border-radius: 50%;
        background: var(--stage-header);
        color: var(--stage-on-header);
        --icon-size: 22px;
      }
      .body {
        display: grid;
        gap: 10px;
        padding: var(--space-3);
      }
      .alert {
        display: grid;
        grid-template-columns: 16px minmax(0, 1fr);
        gap: var(--space-2);
        padding: var(--space-2) 10px;
        border-radius: var(--radius-2);
        background: var(--stage-alert);
        color: var(--stage-alert-text);
        line-height: 18px;
        overflow-wrap: anywhere;
      }
      .alert iml-icon {
        margin-top: 1px;
      }
      .label {
        display: block;
        padding-bottom: 3px;
        font-size: var(--text-xs);
        line-height: 16px;
        color: var(--text-2);
      }
      .label em {
        color: var(--diag-error);
        font-style: normal;
      }
      .value {
        display: flex;
        align-items: center;
        gap: 6px;
        height: 28px;
        padding: 0 var(--space-2);
        border: 1px solid var(--line-strong);
        border-radius: 4px;
      }
      .body > *,
      .value .cut {
        min-width: 0;
      }
      .value.bad {
        border-color: var(--diag-error);
      }
      .value iml-icon {
        color: var(--verdict-connected);
      }
      .error {
        font-size: var(--text-xs);
        color: var(--diag-error);
      }
      .buttons {
        display: flex;
        align-items: center;
        justify-content: flex-end;
        gap: var(--space-3);
        height: 44px;
        padding: 0 var(--space-3);
        border-top: 1px solid var(--line-hair);
        font-size: var(--text-xs);
        color: var(--text-2);
      }
      .save {
        padding: 0 14px;
        border-radius: 4px;
        background: var(--stage-button);
        color: var(--text-on-fill);
        line-height: 26px;
        font-weight: var(--weight-label);
      }
    `,
  ];

  private readonly connectionName = this.follow(connectionNameOf);
  @property({ attribute: false }) run!: RunState;

  override render(): TemplateResult {
    const { result, action } = this.run;
    const connected = result?.verdict === 'connected' && action !== 'module';
    return html`<div class="dialog" role="img" aria-label=${this.#inWords()}>${connected ? this.#renderConnected() : this.#renderForm()}</div>`;
  }

  #inWords(): string {
    const { result } = this.run;
    if (result?.verdict === 'connected') return `A connection in Make's list: ${this.#label()}`;
    return `Make's dialog: ${this.#error() ?? 'Create a connection'}`;
  }

  /** What the service said, without what is secret in it. */
  #error(): string | undefined {
    const message = this.run.result?.error?.message;
    return message === undefined ? undefined : maskText(message, this.secrets());
  }

  #name = (): string => this.connectionName.value;

  #label(): string {
    const value = maskText(renderText(this.run.result?.connection?.metadata?.value), this.secrets());
    return value === '' ? this.#name() : `${this.#name()} (${value})`;
  }

  #renderConnected(): TemplateResult {
    return html`<header><iml-icon .icon=${KeyRound}></iml-icon>${this.ports.store.get().project.name}</header>
      <div class="body">
        <div>
          <span class="label">Connection <em>*</em></span>
          <div class="value"><iml-icon .icon=${CircleCheck}></iml-icon><span class="cut">${this.#label()}</span></div>
        </div>
      </div>
      <div class="buttons"><span>Cancel</span><span class="save">OK</span></div>`;
  }

  #renderForm(): TemplateResult {
    const { action } = this.run;
    const { parameters } = this.ports.store.get();
    const error = this.#error();
    const fields = parameters.filter(
      ({ visible, advanced, type }) => visible && !advanced && parameterType(type).holds !== 'nothing',
    );
    return html`<header><iml-icon .icon=${KeyRound}></iml-icon>${action === 'module' ? 'Run a module' : 'Create a connection'}</header>
      <div class="body">
        ${error !== undefined ? html`<div class="alert"><iml-icon .icon=${TriangleAlert}></iml-icon><div>${action === 'module' ? nothing : html`Failed to verify connection '${this.#name()}'. `}<b>${error}</b></div></div>` : nothing}
        ${action === 'module' ? nothing : html`<div><span class="label">Connection name</span><div class="value"><span class="cut">${this.#name()}</span></div></div>`}
        ${fields.slice(0, drawnFields).map((field) => this.#renderField(field))}
        ${fields.length > drawnFields ? html`<small>and ${fields.length - drawnFields} more</small>` : nothing}
      </div>
      <div class="buttons"><span>Close</span><span class="save">Save</span></div>`;
  }

  #renderField({ name, label, type, required, options }: Parameter): TemplateResult {
    const value = this.ports.store.get().values[name];
    const mistake = this.run.result?.parameterErrors.find(({ path }) => path === name);
    const text = renderText(
      isChoice(type) ? (options?.find((option) => option.value === value)?.label ?? value) : value,
    );
    return html`<div>
      <span class="label">${label}${required ? html` <em>*</em>` : nothing}</span>
      <div class="value ${mistake ? 'bad' : ''}"><span class="cut">${parameterType(type).secret === true && text !== '' ? dots : text}</span></div>
      ${mistake ? html`<span class="error">${mistake.message}</span>` : nothing}
    </div>`;
  }
}
