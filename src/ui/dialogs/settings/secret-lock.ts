import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { notify, showDialog } from '../../../app/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { fieldStyles } from '../../../styles/field.styles.ts';
import { AppElement } from '../../app-element.ts';

type Task = 'set' | 'change' | 'remove';

/** What a passphrase field holds, by name. */
type Typed = Readonly<Record<'older' | 'next' | 'again', string>>;

const nothingTyped: Typed = { older: '', next: '', again: '' };

/** Shorter ones are guessed in no time. */
const shortest = 8;

/** Puts a passphrase over kept secrets, changes it, takes it off, and locks them. */
@customElement('iml-secret-lock')
export class SecretLock extends AppElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    css`
      :host,
      form {
        display: grid;
        gap: var(--space-2);
      }
      p {
        max-width: 68ch;
        color: var(--text-2);
      }
      .bad {
        color: var(--diag-error);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
    `,
  ];

  private readonly lock = this.follow((current) => current.lock);
  @state() private task: Task | undefined;
  @state() private typed = nothingTyped;
  @state() private problem = '';
  @state() private working = false;

  override render(): TemplateResult {
    switch (this.lock.value) {
      case 'unavailable':
        return html`<p>${this.ports.storage.kind === 'memory' ? 'Nothing is kept here, so there is nothing to lock.' : 'This page was not served by https: the browser offers no encryption here, and secrets lie in the open.'}</p>`;
      case 'locked':
        return html`<p>Locked: they cannot be read without your passphrase.</p>
          <div class="row"><button class="button" @click=${() => showDialog(this.ports, 'unlock')}>Unlock</button></div>`;
      case 'none':
        return html`<p>Encrypted with a key of this browser, which opens them without a passphrase.</p>
          ${this.task === 'set' ? this.#renderForm('set') : html`<div class="row">${this.#renderStart('set', 'Lock with a passphrase')}</div>`}`;
      case 'unlocked':
        return html`<p>Unlocked until you lock them again or close the page.</p>
          ${
            this.task === 'change' || this.task === 'remove'
              ? this.#renderForm(this.task)
              : html`<div class="row">
                  <button class="button" @click=${() => void this.ports.storage.secrets.lockNow()}>Lock now</button>
                  ${this.#renderStart('change', 'Change passphrase')}${this.#renderStart('remove', 'Remove lock')}
                </div>`
          }`;
    }
  }

  #renderStart(task: Task, label: string): TemplateResult {
    return html`<button class="button" @click=${() => this.#begin(task)}>${label}</button>`;
  }

  #renderForm(task: Task): TemplateResult {
    return html`<form @submit=${this.#submit}>
      ${task === 'set' ? html`<p>It is asked for once a visit, when a secret is needed. It cannot be recovered: without it, secrets can only be forgotten. Projects are not locked.</p>` : nothing}
      ${task === 'set' ? nothing : this.#renderField('older', 'Present passphrase', 'current-password')}
      ${
        task === 'remove'
          ? nothing
          : html`${this.#renderField('next', 'New passphrase', 'new-password')}${this.#renderField('again', 'The same once more', 'new-password')}`
      }
      <p class="bad" role="alert">${this.problem}</p>
      <div class="row">
        <button class="button primary" type="submit" ?disabled=${this.working}>${this.working ? 'Working…' : labels[task]}</button>
        <button class="button" type="button" @click=${() => this.#begin(undefined)}>Cancel</button>
      </div>
    </form>`;
  }

  #renderField(name: keyof Typed, label: string, autocomplete: 'current-password' | 'new-password'): TemplateResult {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input id=${name} type="password" autocomplete=${autocomplete} .value=${this.typed[name]} @input=${(event: Event) => this.#type(name, event)} />
    </div>`;
  }

  #begin(task: Task | undefined): void {
    this.task = task;
    this.typed = nothingTyped;
    this.problem = '';
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus());
  }

  #type(name: keyof Typed, event: Event): void {
    this.typed = { ...this.typed, [name]: (event.target as HTMLInputElement).value };
    this.problem = '';
  }

  #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { task, typed } = this;
    if (task === undefined || this.working) return;
    this.problem = mistakeIn(task, typed);
    if (this.problem !== '') return;
    this.working = true;
    const { secrets } = this.ports.storage;
    const done = await (task === 'remove'
      ? secrets.unprotect(typed.older)
      : secrets.protect(typed.next, task === 'change' ? typed.older : undefined)
    ).catch(() => undefined);
    this.working = false;
    if (done === true) {
      this.#begin(undefined);
      notify(this.ports, { kind: 'success', text: outcomes[task] });
    } else if (done === false) {
      this.problem =
        task === 'set'
          ? 'Another tab has just put a lock. Close this and look again.'
          : 'This is not the present passphrase. Nothing was changed.';
    } else this.problem = this.ports.store.get().storageProblem ?? 'The browser could not do it. Nothing was changed.';
  };
}

const labels: Readonly<Record<Task, string>> = {
  set: 'Lock with this passphrase',
  change: 'Change passphrase',
  remove: 'Remove lock',
};

const outcomes: Readonly<Record<Task, string>> = {
  set: 'Your secrets are sealed with the passphrase. They stay open until you lock them or close the page.',
  change: 'The passphrase was changed; the older one opens nothing any more.',
  remove: 'The lock was removed. Your secrets are encrypted with a key of this browser again.',
};

function mistakeIn(task: Task, { older, next, again }: Typed): string {
  if (task !== 'set' && older === '') return 'Type the present passphrase.';
  if (task === 'remove') return '';
  if (next.length < shortest) return `Take at least ${shortest} characters; a few words are better.`;
  return next === again ? '' : 'The two are not the same. Type both again.';
}
