import { CircleAlert } from 'lucide';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { closeEdit, connectionNameOf, nameConnection, saveEdit, setValue } from '../../app/index.ts';
import type { ValueObject } from '../../engine/index.ts';
import { applyParameters, type Parameter, type ParameterError, validateParameters } from '../../runtime/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { fieldStyles } from '../../styles/field.styles.ts';
import { AppElement } from '../app-element.ts';
import { renderConnectionName } from './connection-name.ts';
import { formStyles } from './credential-form.styles.ts';
import { findMistake } from './find-mistake.ts';
import type { FormContext } from './form-context.ts';
import { shownErrors } from './shown-errors.ts';
import './edit-changes.ts';
import './form-field.ts';
import '../elements/icon.ts';
import '../locked-note/locked-note.ts';

/**
 * The form a Make user fills in, made from the Parameters section. Its values are the input of a run, and stay by name
 * while the section is edited. While a saved connection is edited, it holds that one's fields and replaces its data.
 *
 * @fires iml-run when it is sent and has no mistakes
 */
@customElement('iml-credential-form')
export class CredentialForm extends AppElement {
  static override styles = [baseStyles, buttonStyles, fieldStyles, formStyles];

  private readonly parameters = this.follow((current) => current.parameters);
  private readonly values = this.follow((current) => current.values);
  private readonly name = this.follow(connectionNameOf);
  private readonly projectId = this.follow((current) => current.project.id);
  private readonly editing = this.follow((current) => current.editing);
  private readonly edited = this.follow(
    ({ connections, editing }) => connections.find(({ id }) => id === editing?.connectionId)?.name,
  );
  private readonly result = this.follow((current) => current.run?.result);
  @state() private advanced = false;
  /** The form was sent, here or by a run, so every mistake is shown. */
  @state() private sent = false;
  @state() private visited: ReadonlySet<string> = new Set();
  /** Fields whose text cannot be read, by path. */
  @state() private problems: ReadonlyMap<string, string> = new Map();
  #ofForm = '';
  #wasEdit = false;
  #ofRun = '';

  protected override willUpdate(_changed: PropertyValues): void {
    const form = `${this.projectId.value} ${this.editing.value?.connectionId ?? ''}`;
    if (form !== this.#ofForm) {
      this.#ofForm = form;
      if (this.editing.value !== null) void this.#startEdit();
      this.sent = false;
      this.visited = new Set();
      this.problems = new Map();
    }
    const result = this.result.value;
    if (result === undefined || result.runId === this.#ofRun) return;
    this.#ofRun = result.runId;
    if (result.parameterErrors.length > 0) this.sent = true;
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const isEdit = this.editing.value !== null;
    // The button that ended it has gone; this one stands in its place.
    if (this.#wasEdit && !isEdit && (document.activeElement === null || document.activeElement === document.body))
      this.renderRoot.querySelector<HTMLElement>('.save')?.focus();
    this.#wasEdit = isEdit;
  }

  override render(): TemplateResult {
    const parameters = this.parameters.value;
    const values = this.#filled;
    const mistakes = this.#mistakes;
    const errors = shownErrors(mistakes, this.problems, this.sent, this.visited);
    const context: FormContext = { errors, says: this.#says(), advanced: this.advanced };
    const plain = parameters.filter(({ advanced }) => !advanced);
    const further = parameters.filter(({ advanced }) => advanced);
    return html`<form aria-labelledby="credentials" novalidate @submit=${this.#submit} @keydown=${this.#enter} @iml-field-change=${this.#change} @iml-field-leave=${this.#leave} @iml-field-problem=${this.#report}>
      ${this.#renderHead()}
      <iml-locked-note .ports=${this.ports} what="values"></iml-locked-note>
      ${renderConnectionName(this.name.value, (name) => nameConnection(this.ports, name))}
      ${parameters.length === 0 ? html`<p class="empty">The Parameters section has no fields.</p>` : nothing}
      ${plain.map((parameter) => this.#renderField(parameter, values, context))}
      ${
        hasAdvanced(parameters)
          ? html`<label class="check switch"><input type="checkbox" role="switch" .checked=${this.advanced} @change=${this.#toggle} />Show advanced settings</label>`
          : nothing
      }
      ${
        this.advanced && further.length > 0
          ? html`<div class="advanced" role="group" aria-label="Advanced settings">${further.map((parameter) => this.#renderField(parameter, values, context))}</div>`
          : nothing
      }
      ${this.#renderButtons()}
      <p class="sum" role="status">${errors.size === 0 ? nothing : html`<iml-icon .icon=${CircleAlert}></iml-icon>${errors.size === 1 ? '1 field needs' : `${errors.size} fields need`} attention`}</p>
    </form>`;
  }

  #says(): FormContext['says'] {
    if (this.editing.value !== null) return 'fixed';
    const drawn = this.parameters.value.filter(({ visible, type }) => visible && !wordless.has(type));
    const editable = drawn.filter((parameter) => parameter.editable).length;
    if (editable === 0) return 'nothing';
    return editable * 2 < drawn.length ? 'editable' : 'fixed';
  }

  #renderHead(): TemplateResult {
    if (this.editing.value === null)
      return html`<div class="head"><h2 id="credentials">Credentials</h2><small>as your user sees them</small></div>`;
    return html`<div class="head"><h2 id="credentials" class="cut">Edit “${this.edited.value ?? ''}”</h2></div>`;
  }

  #renderButtons(): TemplateResult {
    if (this.editing.value === null)
      return html`<button class="button block save" type="submit">Save and verify</button>`;
    return html`<iml-edit-changes .ports=${this.ports}></iml-edit-changes>
      <div class="edit">
        <button class="button" type="submit">Save</button>
        <button class="button quiet" type="button" title="Keeps the original" @click=${() => closeEdit(this.ports)}>Close</button>
      </div>`;
  }

  #renderField(parameter: Parameter, values: ValueObject, context: FormContext): TemplateResult {
    return html`<iml-form-field .parameter=${parameter} .values=${values} .context=${context}></iml-form-field>`;
  }

  /** As Make fills the form in: defaults stand in for what is absent (U33). */
  get #filled(): ValueObject {
    return applyParameters(this.parameters.value, this.values.value);
  }

  get #mistakes(): readonly ParameterError[] {
    return validateParameters(this.parameters.value, this.#filled, { quick: true });
  }

  #change = ({ detail }: HTMLElementEventMap['iml-field-change']): void =>
    setValue(this.ports, detail.name, detail.value);

  #leave = ({ detail: { path } }: HTMLElementEventMap['iml-field-leave']): void => {
    if (!this.visited.has(path)) this.visited = new Set([...this.visited, path]);
  };

  #report = ({ detail: { path, message } }: HTMLElementEventMap['iml-field-problem']): void => {
    const others = [...this.problems].filter(([other]) => other !== path);
    this.problems = new Map(message === '' ? others : [...others, [path, message]]);
  };

  #toggle = (): void => {
    this.advanced = !this.advanced;
  };

  /** Who asked to edit a connection goes on here. */
  async #startEdit(): Promise<void> {
    await this.#drawn();
    const name = this.renderRoot.querySelector<HTMLInputElement>('#connection-name');
    name?.focus();
    name?.scrollIntoView({ block: 'nearest' });
  }

  /** Fields stand in shadow roots, where the browser does not send a form by itself. */
  #enter = (event: KeyboardEvent): void => {
    const [field] = event.composedPath();
    if (event.key !== 'Enter' || event.isComposing || !(field instanceof HTMLInputElement)) return;
    if (field.form !== null || field.type === 'file' || field.type === 'color') return;
    event.preventDefault();
    this.renderRoot.querySelector('form')?.requestSubmit();
  };

  #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const mistakes = this.#mistakes;
    if (mistakes.length === 0 && this.problems.size === 0) {
      if (this.editing.value !== null) {
        void saveEdit(this.ports);
        return;
      }
      this.dispatchEvent(new CustomEvent('iml-run', { bubbles: true, composed: true }));
      return;
    }
    this.sent = true;
    await this.#drawn();
    if (!this.advanced && (findMistake(this.renderRoot) === undefined || this.#hidesMistakes(mistakes))) {
      this.advanced = true;
      await this.#drawn();
    }
    findMistake(this.renderRoot)?.focus();
  };

  /** Some are among the advanced settings, where nobody would look for them. */
  #hidesMistakes(mistakes: readonly ParameterError[]): boolean {
    const hidden = this.parameters.value.filter(({ advanced }) => advanced).map(({ name }) => name);
    return mistakes.some(({ path }) => hidden.some((name) => path === name || path.startsWith(`${name}.`)));
  }

  /** Fields inside fields are drawn one after the other. */
  async #drawn(): Promise<void> {
    await this.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Types without a value that one could change. */
const wordless: ReadonlySet<string> = new Set(['hidden', 'banner', 'separator']);

/** Whether any field, nested ones included, waits for "Show advanced settings". */
function hasAdvanced(parameters: readonly Parameter[]): boolean {
  return parameters.some(
    ({ advanced, nested, nestedWhenFalse, placeholder, options = [], spec }) =>
      advanced ||
      hasAdvanced(nested) ||
      hasAdvanced(nestedWhenFalse) ||
      hasAdvanced(placeholder?.nested ?? []) ||
      options.some((option) => hasAdvanced(option.nested)) ||
      (spec?.kind === 'fields' && hasAdvanced(spec.fields)),
  );
}
