import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { closeDialog, startWithToken, tokenFields } from '../../../app/index.ts';
import { tellsSecret } from '../../../secrets/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { fieldStyles } from '../../../styles/field.styles.ts';
import { AppElement } from '../../app-element.ts';
import { dialogStyles } from '../dialog.styles.ts';

/** Takes what a sign-in elsewhere gave, under the names this app stores it; the run then starts at `info`. */
@customElement('iml-token-dialog')
export class TokenDialog extends AppElement {
  static override styles = [baseStyles, buttonStyles, fieldStyles, dialogStyles];

  private readonly project = this.follow((current) => current.project);
  @state() private typed: Readonly<Record<string, string>> = {};

  override render(): TemplateResult {
    const names = tokenFields(this.project.value);
    return html`<form @submit=${this.#submit}>
      <div class="body">
        <p>For a token from another tool, or from a service that sends nobody back here. The sign-in is left out: the run takes these as stored data and starts at <code>info</code>. Empty ones are left out.</p>
        ${names.map(
          (name, at) => html`<div class="field">
            <label for=${`f${at}`}>${name}</label>
            <input id=${`f${at}`} type=${tellsSecret(name) ? 'password' : 'text'} autocomplete="off" spellcheck="false" ?autofocus=${at === 0} .value=${this.typed[name] ?? ''} @input=${(event: Event) => this.#type(name, event)} />
          </div>`,
        )}
      </div>
      <div class="foot">
        <button class="button" type="button" @click=${() => closeDialog(this.ports)}>Cancel</button>
        <button class="button primary" type="submit" ?disabled=${!Object.values(this.typed).some((value) => value !== '')}>Start at info</button>
      </div>
    </form>`;
  }

  #type(name: string, event: Event): void {
    this.typed = { ...this.typed, [name]: (event.target as HTMLInputElement).value };
  }

  #submit = (event: Event): void => {
    event.preventDefault();
    const given = Object.fromEntries(Object.entries(this.typed).filter(([, value]) => value !== ''));
    if (Object.keys(given).length === 0) return;
    closeDialog(this.ports);
    void startWithToken(this.ports, given);
  };
}
