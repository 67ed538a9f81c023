import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { closeDialog, goOnLocked, showDialog, unlockSecrets } from '../../../app/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { fieldStyles } from '../../../styles/field.styles.ts';
import { AppElement } from '../../app-element.ts';
import { dialogStyles } from '../dialog.styles.ts';

/** Asks for the passphrase that locks kept secrets. */
@customElement('iml-unlock-dialog')
export class UnlockDialog extends AppElement {
  static override styles = [baseStyles, buttonStyles, fieldStyles, dialogStyles];

  private readonly waiting = this.follow(({ view }) => view.waitingAction);
  @state() private passphrase = '';
  @state() private working = false;
  @state() private wrong = false;

  override render(): TemplateResult {
    const isWaiting = this.waiting.value !== null;
    return html`<form @submit=${this.#submit}>
      <div class="body">
        <p>${isWaiting ? 'This run may need what you typed or saved before. ' : ''}The passphrase opens your secrets until you lock them again or close the page.</p>
        <div class="field">
          <label for="passphrase">Passphrase</label>
          <input id="passphrase" type="password" autocomplete="current-password" autofocus aria-invalid=${this.wrong} aria-describedby="wrong" .value=${this.passphrase} @input=${this.#typed} />
          <p class="error" id="wrong" role="alert">${this.wrong ? 'This is not the passphrase. Nothing was changed; try again.' : nothing}</p>
        </div>
        <p>Forgotten? It cannot be recovered. <button class="link" type="button" @click=${() => showDialog(this.ports, 'settings')}>Settings</button> can forget all secrets; your projects stay.</p>
      </div>
      <div class="foot">
        <button class="button" type="button" @click=${this.#leave}>${isWaiting ? 'Run without' : 'Cancel'}</button>
        <button class="button primary" type="submit" ?disabled=${this.passphrase === '' || this.working}>${this.working ? 'Unlocking…' : 'Unlock'}</button>
      </div>
    </form>`;
  }

  #typed = (event: Event): void => {
    this.passphrase = (event.target as HTMLInputElement).value;
    this.wrong = false;
  };

  #leave = (): void => {
    if (this.waiting.value === null) closeDialog(this.ports);
    else void goOnLocked(this.ports);
  };

  #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.passphrase === '' || this.working) return;
    this.working = true;
    const outcome = await unlockSecrets(this.ports, this.passphrase);
    this.working = false;
    this.wrong = outcome === 'wrong';
    if (outcome !== 'wrong') this.passphrase = '';
    else this.renderRoot.querySelector<HTMLInputElement>('#passphrase')?.select();
  };
}
