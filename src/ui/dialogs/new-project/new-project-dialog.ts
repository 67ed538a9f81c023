import { css, html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { closeDialog, createProject } from '../../../app/index.ts';
import type { ConnectionKind } from '../../../project/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { fieldStyles } from '../../../styles/field.styles.ts';
import { AppElement } from '../../app-element.ts';
import { dialogStyles } from '../dialog.styles.ts';

const kinds: readonly { readonly kind: ConnectionKind; readonly title: string; readonly summary: string }[] = [
  { kind: 'basic', title: 'API key, user and password, JWT', summary: 'One request checks what the user typed.' },
  { kind: 'oauth2', title: 'OAuth 2.0', summary: 'The user agrees on the service’s own page.' },
  { kind: 'oauth1', title: 'OAuth 1.0', summary: 'As OAuth 2.0, with signed requests.' },
];

/** Asks for a name and a kind. */
@customElement('iml-new-project-dialog')
export class NewProjectDialog extends AppElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    dialogStyles,
    css`
      fieldset {
        display: grid;
        gap: var(--space-2);
      }
      legend {
        padding: 0;
        padding-bottom: var(--space-1);
        color: var(--text-2);
        font-size: var(--text-xs);
        font-weight: var(--weight-label);
      }
      .kind {
        display: grid;
        grid-template-columns: 16px 1fr;
        gap: 0 var(--space-3);
        padding: 10px var(--space-3);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-3);
      }
      .kind:has(:checked) {
        border-color: var(--accent-line);
        background: var(--accent-soft);
      }
      .kind input {
        margin: 2px 0 0;
        width: 16px;
        height: 16px;
        accent-color: var(--accent-fill);
      }
      .kind small {
        grid-column: 2;
        color: var(--text-2);
      }
    `,
  ];

  @state() private kind: ConnectionKind = 'basic';

  override render(): TemplateResult {
    return html`<form @submit=${this.#create}>
      <div class="body">
        <div class="field">
          <label for="name">Name</label>
          <input id="name" name="name" autocomplete="off" placeholder="New connection" autofocus />
        </div>
        <fieldset>
          <legend>Kind of connection</legend>
          ${kinds.map(
            ({ kind, title, summary }) => html`<label class="kind">
              <input type="radio" name="kind" .checked=${kind === this.kind} @change=${() => this.#choose(kind)} />
              <b>${title}</b><small>${summary}</small>
            </label>`,
          )}
        </fieldset>
      </div>
      <div class="foot">
        <button type="button" class="button" @click=${() => closeDialog(this.ports)}>Cancel</button>
        <button type="submit" class="button primary">Create</button>
      </div>
    </form>`;
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLInputElement>('#name')?.focus();
  }

  #choose(kind: ConnectionKind): void {
    this.kind = kind;
  }

  #create = (event: SubmitEvent): void => {
    event.preventDefault();
    const name = this.renderRoot.querySelector<HTMLInputElement>('#name')?.value ?? '';
    closeDialog(this.ports);
    void createProject(this.ports, this.kind, name);
  };
}
