import { ArrowDown, ArrowUp, CopyPlus, type IconNode, Plus, Trash2 } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { editScenarios, expectWhatHappened, showSection } from '../../../app/index.ts';
import type { Scenario } from '../../../runtime/index.ts';
import { definitionRequests } from '../../../scenarios/index.ts';
import type { JsonPath } from '../../../source/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { fieldStyles } from '../../../styles/field.styles.ts';
import { AppElement } from '../../app-element.ts';
import { editorStyles } from './scenario-editor.styles.ts';
import { scenariosStyles } from './scenarios-panel.styles.ts';
import '../../elements/icon.ts';
import './scenario-expect.ts';
import './scenario-json.ts';
import './scenario-values.ts';
import './mock-editor.ts';

/** The parts of a scenario as fields. Every change is a small edit of the Scenario section's text. */
@customElement('iml-scenario-editor')
export class ScenarioEditorElement extends AppElement {
  static override styles = [baseStyles, buttonStyles, fieldStyles, scenariosStyles, editorStyles];

  private readonly scenarios = this.follow((state) => state.scenarios);
  private readonly parameters = this.follow((state) => state.parameters);
  @property() name = '';

  override render(): TemplateResult | typeof nothing {
    const scenario = this.scenarios.value.find(({ name }) => name === this.name);
    return scenario === undefined ? nothing : this.#renderForm(scenario);
  }

  #renderForm(scenario: Scenario): TemplateResult {
    const { name, mocks } = scenario;
    return html`<div class="sub">
        ${this.#renderButton(ArrowUp, 'Move up', () => editScenarios(this.ports, { kind: 'move', name, by: -1 }))}
        ${this.#renderButton(ArrowDown, 'Move down', () => editScenarios(this.ports, { kind: 'move', name, by: 1 }))}
        ${this.#renderButton(CopyPlus, 'Duplicate', () => editScenarios(this.ports, { kind: 'duplicate', name }))}
        ${this.#renderButton(Trash2, 'Delete', () => editScenarios(this.ports, { kind: 'remove', name }))}
        <span class="grow"></span>
        <button class="link" @click=${() => editScenarios(this.ports, { kind: 'add-standard' })}>Add the standard set</button>
        <button class="link" @click=${() => showSection(this.ports, 'scenarios')}>Edit as JSON</button>
      </div>
      <div class="form">
        <div class="line">
          <div class="field"><label for="name">Name</label><input id="name" .value=${name} @change=${this.#rename} /></div>
          ${this.#renderSelect('outcome', 'What the service means', scenario.outcome, ['success', 'failure'])}
          ${this.#renderSelect('action', 'What the user does', scenario.action, ['create', 'verify', 'refresh', 'reauthorize', 'delete', 'module'])}
        </div>
        <div class="line">
          <div class="field">
            <label for="clock">Clock</label>
            <input id="clock" placeholder="as it is, or 2025-03-10T12:00:00Z" .value=${scenario.clock ?? ''} @change=${this.#changeText('clock')} />
          </div>
          <div class="field">
            <label for="seed">Seed of random</label>
            <input id="seed" inputmode="numeric" placeholder="random" .value=${String(scenario.seed ?? '')} @change=${this.#changeNumber('seed')} />
          </div>
        </div>
        ${mocks.map((mock, at) => html`<iml-mock-editor .mock=${mock} .at=${at} .step=${this.#stepOf(mock.match.url)} @iml-change=${this.#onMock}></iml-mock-editor>`)}
        <div><button class="button" @click=${() => this.#addMock(scenario)}><iml-icon .icon=${Plus}></iml-icon>Add an answer</button></div>
        <iml-scenario-values .parameters=${this.parameters.value} .values=${scenario.values} @iml-change=${this.#onPart('values')}></iml-scenario-values>
        ${this.ports.store.get().project.kind === 'basic' && scenario.callback === undefined ? nothing : this.#renderJson('callback', 'Callback after consent', scenario.callback, '{ "error": "access_denied" }')}
        ${this.#renderJson('connection', 'Stored before the run', scenario.connection, '{ "data": { "accessToken": "old" } }')}
        <iml-scenario-expect .expect=${scenario.expect} @iml-change=${this.#onPart('expect')}></iml-scenario-expect>
        <div><button class="button" @click=${() => void expectWhatHappened(this.ports, name)}>Expect what just happened</button></div>
      </div>`;
  }

  #renderButton(icon: IconNode, label: string, act: () => void): TemplateResult {
    return html`<button class="icon-button" aria-label=${label} title=${label} @click=${act}><iml-icon .icon=${icon}></iml-icon></button>`;
  }

  #renderSelect(key: string, label: string, value: string | undefined, options: readonly string[]): TemplateResult {
    return html`<div class="field">
      <label for=${key}>${label}</label>
      <select id=${key} @change=${this.#changeText(key)}>
        <option value="" ?selected=${value === undefined}>not said</option>
        ${options.map((option) => html`<option ?selected=${option === value}>${option}</option>`)}
      </select>
    </div>`;
  }

  #renderJson(key: string, label: string, value: unknown, example: string): TemplateResult {
    return html`<iml-scenario-json .label=${label} .value=${value} .example=${example} @iml-change=${({ detail }: CustomEvent<unknown>) => this.#change([key], detail)}></iml-scenario-json>`;
  }

  /** The step of the flow whose request a mock answers, as far as the addresses tell. */
  #stepOf(url: string | undefined): string {
    const { project } = this.ports.store.get();
    if (url === undefined || project.kind === 'basic') return '';
    const requests = definitionRequests({ kind: project.kind, communication: project.sections.communication ?? '' });
    const bare = (text: string): string => text.replace(/[?*].*$/, '');
    return requests.find((request) => request.url !== undefined && bare(request.url) === bare(url))?.step ?? '';
  }

  #addMock({ mocks }: Scenario): void {
    const mock = { match: {}, status: 200, headers: { 'content-type': 'application/json' }, body: {} };
    this.#change(['mocks', mocks.length], mock);
  }

  #change(path: JsonPath, value: unknown): void {
    editScenarios(this.ports, { kind: 'change', name: this.name, path, value });
  }

  #changeText = (key: string) => (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    this.#change([key], value === '' ? undefined : value);
  };

  #changeNumber = (key: string) => (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    this.#change([key], value.trim() === '' ? undefined : Number(value) || 0);
  };

  #rename = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const taken = this.scenarios.value.some(({ name }) => name === input.value.trim());
    if (input.value.trim() === '' || taken) input.value = this.name;
    else editScenarios(this.ports, { kind: 'rename', name: this.name, to: input.value });
  };

  #onPart =
    (part: 'values' | 'expect') =>
    ({ detail }: CustomEvent<{ readonly path: JsonPath; readonly value: unknown }>): void =>
      this.#change([part, ...detail.path], detail.value);

  #onMock = ({ detail }: CustomEvent<{ readonly path: JsonPath; readonly value: unknown }>): void => {
    this.#change(['mocks', ...detail.path], detail.value);
  };
}
