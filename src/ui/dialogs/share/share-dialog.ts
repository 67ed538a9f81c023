import { Link2, Lock, TriangleAlert } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { closeDialog, describeShared, notify, showDialog } from '../../../app/index.ts';
import {
  embedCode,
  encodeLink,
  linkAsMarkdown,
  type LinkChoice,
  type LinkDescription,
  type LinkPart,
  sizeMarks,
  whereItFits,
  wholeProject,
} from '../../../share/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { fieldStyles } from '../../../styles/field.styles.ts';
import { AppElement } from '../../app-element.ts';
import { copyText } from '../../copy-text.ts';
import { dialogStyles } from '../dialog.styles.ts';
import { shareStyles } from './share.styles.ts';
import '../../elements/copy-button.ts';
import '../../elements/icon.ts';

/** Says what a link would hold and what it leaves out, and gives it as a link, markdown or embed code. */
@customElement('iml-share-dialog')
export class ShareDialog extends AppElement {
  static override styles = [baseStyles, buttonStyles, fieldStyles, dialogStyles, shareStyles];

  @state() private choice: LinkChoice = wholeProject;
  @state() private description: LinkDescription | undefined;
  @state() private fragment: string | undefined;
  @state() private copied = '';

  override render(): TemplateResult {
    const { description, fragment = '' } = this;
    const url = page() + fragment;
    return html`<div class="body">
        <div class="link-row">
          <div class="link-box"><iml-icon .icon=${Link2}></iml-icon><input readonly aria-label="The link" .value=${fragment === '' ? 'Making the link…' : url} @focus=${selectAll} /></div>
          <button class="button primary" autofocus ?disabled=${fragment === ''} @click=${() => this.#copy(url, 'link')}>${this.copied === 'link' ? 'Copied' : 'Copy link'}</button>
        </div>
        ${fragment === '' ? nothing : renderMeter(url.length)}
        ${
          description === undefined
            ? nothing
            : html`<div class="columns">
                <section>
                  <h3>In the link</h3>
                  ${description.parts.map((part) => this.#renderPart(part))}
                </section>
                ${renderLeftOut(description)}
              </div>
              ${renderSuspects(description)}`
        }
        <span class="visually-hidden" role="status">${this.copied === '' ? '' : 'Copied'}</span>
      </div>
      <div class="foot">
        <small class="grow">The link does not follow later changes.</small>
        <button class="button" @click=${() => this.#copy(linkAsMarkdown(this.#name(), url), 'markdown')}>${this.copied === 'markdown' ? 'Copied' : 'Copy as Markdown'}</button>
        <button class="button" @click=${() => this.#copy(embedCode(this.#name(), page(), fragment), 'embed')}>${this.copied === 'embed' ? 'Copied' : 'Copy embed code'}</button>
        <button class="button" @click=${this.#export}>Files…</button>
      </div>`;
  }

  protected override firstUpdated(): void {
    void this.#make();
  }

  /** As it is in the link, where no secret is in it. */
  #name = (): string => this.description?.document.project.name ?? '';

  #renderPart(part: LinkPart): TemplateResult {
    const fixed = part.name === 'definition';
    return html`<label class="check part"
      ><input type="checkbox" .checked=${part.included} ?disabled=${fixed} @change=${() => this.#toggle(part)} /><span>${partTitle(part)}</span><small>${(part.size / 1000).toFixed(1)} kB</small></label
    >`;
  }

  #toggle({ name, included }: LinkPart): void {
    this.choice = { ...this.choice, [name]: !included };
    void this.#make();
  }

  async #make(): Promise<void> {
    const description = describeShared(this.ports.store.get(), this.choice);
    this.description = description;
    const fragment = await encodeLink(description.document);
    if (this.description === description) this.fragment = fragment;
  }

  #copy = async (text: string, what: string): Promise<void> => {
    if (!(await copyText(text))) {
      // The link is selected, so that the keyboard can take it.
      if (what === 'link') this.renderRoot.querySelector<HTMLInputElement>('.link-box input')?.focus();
      notify(this.ports, {
        kind: 'error',
        text: 'The browser did not let us copy. Select the text and copy it by hand.',
      });
      return;
    }
    this.copied = what;
    setTimeout(() => {
      this.copied = '';
    }, 1600);
  };

  #export = (): void => {
    closeDialog(this.ports);
    showDialog(this.ports, 'export');
  };
}

/** The page's own address, without query and fragment. */
const page = (): string => `${location.origin}${location.pathname}`;

function partTitle({ name, count }: LinkPart): string {
  const many = (one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
  switch (name) {
    case 'definition':
      return `Definition, ${many('section')}`;
    case 'scenarios':
      return `${many('scenario')} with mocks and expectations`;
    case 'module':
      return count === 1 ? 'Base or module' : 'Base and module';
    case 'values':
      return `${many('form value')} that ${count === 1 ? 'is' : 'are'} not secret`;
  }
}

/** Square root scale, so that the tight limits are readable beside the wide ones. */
const place = (length: number): string => `${Math.min(100, Math.sqrt(length / 40_000) * 100).toFixed(1)}%`;

function renderMeter(length: number): TemplateResult {
  return html`<div class="meter">
    <div class="track"><div class="fill" style=${`width: ${place(length)}`}></div>${sizeMarks.map(({ limit }) => html`<i style=${`left: ${place(limit)}`}></i>`)}</div>
    <div class="marks" aria-hidden="true">${sizeMarks.map(({ limit, label }) => html`<span style=${`left: ${place(limit)}`}>${limit.toLocaleString('en')}<br />${label}</span>`)}</div>
    <p><b>${length.toLocaleString('en')} characters.</b> ${whereItFits(length)}</p>
  </div>`;
}

function renderLeftOut({ leftOut }: LinkDescription): TemplateResult {
  return html`<section class="left-out">
    <h3><iml-icon .icon=${Lock}></iml-icon>${leftOut.length === 0 ? 'No secrets to leave out' : `${leftOut.length} ${leftOut.length === 1 ? 'secret' : 'secrets'} left out`}</h3>
    <ul>
      ${leftOut.map(({ name, why }) => html`<li><code>${name}</code> <small>${why}</small></li>`)}
    </ul>
    <p>Whoever opens the link types their own. Opening it sends nothing.</p>
  </section>`;
}

function renderSuspects({ suspects }: LinkDescription): TemplateResult | typeof nothing {
  if (suspects.length === 0) return nothing;
  return html`<section class="suspects" role="alert">
    <h3><iml-icon .icon=${TriangleAlert}></iml-icon>Look at this before you share</h3>
    <p>These stand in the texts and look like credentials. They are in the link:</p>
    <ul>
      ${suspects.slice(0, 8).map(({ section, what, shown }) => html`<li>${section}: ${what}, <code>${shown}</code></li>`)}
      ${suspects.length > 8 ? html`<li>and ${suspects.length - 8} more</li>` : nothing}
    </ul>
  </section>`;
}

const selectAll = (event: Event): void => (event.target as HTMLInputElement).select();
