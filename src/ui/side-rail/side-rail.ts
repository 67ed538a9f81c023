import { CircleUser, FileJson, KeyRound, Plus, Trash2 } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  deleteConnection,
  deleteProject,
  openConnection,
  openExample,
  openProject,
  requestRun,
  showDialog,
} from '../../app/index.ts';
import { renderText } from '../../engine/index.ts';
import { examples, type Project } from '../../project/index.ts';
import type { SavedConnection } from '../../storage/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import { sideRailStyles } from './side-rail.styles.ts';
import '../elements/icon.ts';

/** Saved connections of the open project, all projects, and the examples. */
@customElement('iml-side-rail')
export class SideRail extends AppElement {
  static override styles = [baseStyles, buttonStyles, sideRailStyles];

  /** Draws one part only, where the rail is icons; everything when absent. */
  @property() only: '' | 'connections' | 'examples' = '';

  private readonly connections = this.follow((state) => state.connections);
  private readonly open = this.follow((state) => state.openConnectionId);
  private readonly projects = this.follow((state) => state.projects);
  private readonly project = this.follow((state) => state.project);

  override render(): TemplateResult {
    return html`${this.only === 'examples' ? nothing : this.#renderSaved()} ${this.only === 'connections' ? nothing : this.#renderExamples()}`;
  }

  #renderSaved(): TemplateResult {
    return html`<section aria-labelledby="connections">
        <div class="head"><h2 id="connections">Connections</h2><span class="count">${this.connections.value.length}</span></div>
        ${this.connections.value.length === 0 ? html`<p class="empty">Save what a run made, and it stays here.</p>` : html`<ul>${this.connections.value.map((saved) => this.#renderConnection(saved))}</ul>`}
      </section>
      <section aria-labelledby="projects">
        <div class="head">
          <h2 id="projects" class="grow">Projects</h2>
          <button class="icon-button small" aria-label="New project" title="New project" @click=${() => showDialog(this.ports, 'new-project')}><iml-icon .icon=${Plus}></iml-icon></button>
        </div>
        <ul>${this.projects.value.map((project) => this.#renderProject(project))}</ul>
      </section>
`;
  }

  #renderExamples(): TemplateResult {
    return html`<section aria-labelledby="examples">
        <div class="head"><h2 id="examples">Examples</h2></div>
        <ul>
          ${examples.map(
            ({ name, title, summary }) =>
              html`<li><button class="row" title=${summary} @click=${() => void openExample(this.ports, name)}><iml-icon .icon=${FileJson}></iml-icon><span class="cut">${title}</span></button></li>`,
          )}
        </ul>
      </section>`;
  }

  #renderConnection({ id, name, connection, kind }: SavedConnection): TemplateResult {
    const current = id === this.open.value;
    const label = renderText(connection.metadata?.value);
    return html`<li class="connection">
      <button class="row two" aria-current=${current ? 'true' : nothing} @click=${() => openConnection(this.ports, current ? null : id)}>
        <iml-icon .icon=${KeyRound}></iml-icon><span class="lines"><b class="cut">${name}</b><small class="cut">${label === name || label === '' ? kind : label}</small></span>
      </button>
      <span class="tools">
        <button class="link" @click=${() => this.#verify(id)}>Verify</button>
        <button class="icon-button small" aria-label=${`Delete ${name}`} title="Delete" @click=${() => void deleteConnection(this.ports, id)}><iml-icon .icon=${Trash2}></iml-icon></button>
      </span>
    </li>`;
  }

  #renderProject({ id, name, kind }: Project): TemplateResult {
    const current = id === this.project.value.id;
    return html`<li class="connection">
      <button class="row" aria-current=${current ? 'true' : nothing} @click=${() => void openProject(this.ports, id)}>
        <iml-icon .icon=${kind === 'basic' ? KeyRound : CircleUser}></iml-icon><span class="cut">${name}</span>
      </button>
      <span class="tools"><button class="icon-button small" aria-label=${`Delete ${name}`} title="Delete" @click=${() => void deleteProject(this.ports, id)}><iml-icon .icon=${Trash2}></iml-icon></button></span>
    </li>`;
  }

  #verify(id: string): void {
    openConnection(this.ports, id);
    void requestRun(this.ports, 'verify');
  }
}
