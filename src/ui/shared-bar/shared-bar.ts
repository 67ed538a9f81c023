import { Link2 } from 'lucide';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { enableFunctions, keepShared, secretsNeeded, showSection } from '../../app/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { barStyles } from '../../styles/bar.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import '../elements/icon.ts';

/** What to know about a project that came from somebody else: that nothing was sent, and what it still needs. */
@customElement('iml-shared-bar')
export class SharedBar extends AppElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    barStyles,
    css`
      .damage {
        color: var(--diag-error);
      }
    `,
  ];

  private readonly preview = this.follow((state) => state.preview);
  private readonly project = this.follow((state) => state.project);
  private readonly values = this.follow((state) => state.values);
  private readonly parameters = this.follow((state) => state.parameters);

  override render(): TemplateResult | typeof nothing {
    const preview = this.preview.value;
    const { foreign, sections } = this.project.value;
    const functionsOff = foreign?.functions === false && (sections.functions ?? '').trim() !== '';
    if (preview === null && !functionsOff) return nothing;
    return html`<aside class="important" aria-label="Shared project">
      <iml-icon .icon=${Link2}></iml-icon>
      <p>
        ${preview === null ? nothing : html`<b>${opening[preview.source]}</b> Nothing was sent. ${this.#needs()}`}
        ${preview?.damage === undefined ? nothing : html`<span class="damage">${preview.damage}</span>`}
        ${preview === null || preview.dropped.length === 0 ? nothing : html`<span title=${preview.dropped.join('\n')}>Not taken over: ${preview.dropped.slice(0, 3).join(', ')}${preview.dropped.length > 3 ? ` and ${preview.dropped.length - 3} more` : ''}.</span>`}
        ${functionsOff ? html`Its custom functions are off. <button class="link" @click=${() => showSection(this.ports, 'functions')}>Read them</button>, then <button class="link" @click=${() => enableFunctions(this.ports)}>turn them on</button>.` : nothing}
      </p>
      ${preview === null ? nothing : html`<button class="button" @click=${() => keepShared(this.ports)}>Keep a copy</button>`}
    </aside>`;
  }

  #needs(): string {
    const needed = secretsNeeded(this.parameters.value, this.values.value);
    if (needed.length === 0) return '';
    return `${needed.length} ${needed.length === 1 ? 'secret is' : 'secrets are'} needed: ${needed.join(', ')}.`;
  }
}

const opening = { link: 'Shared by link.', file: 'Imported.', embed: 'Shown by another page.' } as const;
