import { ClipboardPaste, FileJson, FilePlus, FolderOpen, type IconNode, Plus } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { deleteProject, resumeProject, showDialog } from '../../app/index.ts';
import { isPristineExample, type Project } from '../../project/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import { railStyles } from './rail.styles.ts';
import '../elements/delete-button.ts';
import '../elements/icon.ts';

/** The user's projects; copies of examples join them at the first change. */
@customElement('iml-project-list')
export class ProjectList extends AppElement {
  static override styles = [baseStyles, buttonStyles, railStyles];

  private readonly projects = this.follow((state) => state.projects);
  private readonly project = this.follow((state) => state.project);

  override render(): TemplateResult {
    const own = this.projects.value.filter((project) => !isPristineExample(project));
    return html`<section aria-labelledby="head">
      <div class="head">
        <h2 id="head" class="grow" tabindex="-1">Projects</h2>
        <button class="icon-button small" aria-label="New project" title="New project" @click=${() => showDialog(this.ports, 'new-project')}><iml-icon .icon=${Plus}></iml-icon></button>
      </div>
      ${own.length === 0 ? this.#renderBeginnings() : html`<ul>${own.map((project) => this.#renderProject(project))}</ul>`}
    </section>`;
  }

  /** Where to go from the example. */
  #renderBeginnings(): TemplateResult {
    const beginning = (title: string, icon: IconNode, dialog: 'import' | 'new-project'): TemplateResult =>
      html`<li><button class="row" @click=${() => showDialog(this.ports, dialog)}><iml-icon .icon=${icon}></iml-icon><span class="cut">${title}</span></button></li>`;
    return html`<p class="empty">Now yours: change the example, or begin with</p>
      <ul>
        ${beginning('Connection JSON or cURL', ClipboardPaste, 'import')} ${beginning('A folder or zip of an app', FolderOpen, 'import')}
        ${beginning('An empty connection', FilePlus, 'new-project')}
      </ul>`;
  }

  #renderProject({ id, name }: Project): TemplateResult {
    const current = id === this.project.value.id;
    return html`<li>
      <button class="row" aria-current=${current ? 'true' : nothing} @click=${() => void resumeProject(this.ports, id)}>
        <iml-icon .icon=${FileJson}></iml-icon><span class="cut">${name}</span>
      </button>
      <span class="tools"><iml-delete label=${`Delete ${name}`} @iml-delete=${() => void this.#delete(id)}></iml-delete></span>
    </li>`;
  }

  /** The row that had the focus is going. */
  async #delete(id: string): Promise<void> {
    this.renderRoot.querySelector<HTMLElement>('#head')?.focus();
    await deleteProject(this.ports, id);
  }
}
