import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type Parameter, parameterType, type Scenario } from '../../../runtime/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { fieldStyles } from '../../../styles/field.styles.ts';
import { editorStyles } from './scenario-editor.styles.ts';
import './scenario-json.ts';

/**
 * What a scenario fills into the form itself: a field for each simple parameter, JSON for the others. Fires `iml-change` with
 * a path below `values` and the new value.
 */
@customElement('iml-scenario-values')
export class ScenarioValuesElement extends LitElement {
  static override styles = [baseStyles, fieldStyles, editorStyles];

  @property({ attribute: false }) parameters: readonly Parameter[] = [];
  @property({ attribute: false }) values: Scenario['values'];

  override render(): TemplateResult {
    const simple = this.parameters.filter(isSimple);
    const { values = {} } = this;
    const isWhole = Object.keys(values).every((key) => simple.some(({ name }) => name === key));
    const needsJson =
      !isWhole ||
      simple.length === 0 ||
      this.parameters.some((field) => !isSimple(field) && parameterType(field.type).holds !== 'nothing');
    return html`<fieldset class="group">
      <legend>Form of this scenario: made-up values; what is left empty is as typed</legend>
      <div class="line">${simple.map((field) => this.#renderField(field))}</div>
      ${needsJson ? html`<iml-scenario-json label="All its values as JSON" .value=${this.values} example='{ "apiKey": "wrong-key" }' @iml-change=${({ detail }: CustomEvent<unknown>) => this.#send([], detail)}></iml-scenario-json>` : ''}
    </fieldset>`;
  }

  #renderField({ name, label, type, options }: Parameter): TemplateResult {
    const value = this.values?.[name];
    const shown = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
    const id = `value-${name}`;
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <input id=${id} placeholder="as typed" autocomplete="off" spellcheck="false" .value=${shown} list=${options === undefined ? nothing : `${id}-list`} @change=${(event: Event) => this.#send([name], typed((event.target as HTMLInputElement).value, type, options))} />
      ${options === undefined ? '' : html`<datalist id=${`${id}-list`}>${options.map((option) => html`<option value=${String(option.value)}>${option.label}</option>`)}</datalist>`}
    </div>`;
  }

  #send(path: readonly string[], value: unknown): void {
    this.dispatchEvent(new CustomEvent('iml-change', { detail: { path, value } }));
  }
}

const isSimple = ({ name, type, multiple, spec, options }: Parameter): boolean => {
  const { holds } = parameterType(type);
  const isChoice = holds === 'any' && options !== undefined;
  return name !== '' && !multiple && spec === undefined && (isChoice || ['text', 'number', 'boolean'].includes(holds));
};

/** As the form would hold it; undefined leaves it as typed there. */
function typed(text: string, type: string, options: Parameter['options']): unknown {
  if (text === '') return undefined;
  const chosen = options?.find(({ value }) => String(value) === text);
  if (chosen !== undefined) return chosen.value;
  const { holds } = parameterType(type);
  if (holds === 'boolean' && /^(?:true|false)$/.test(text)) return text === 'true';
  return holds === 'number' && Number.isFinite(Number(text)) ? Number(text) : text;
}
