import { Lock } from 'lucide';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type AppState, showDialog } from '../../app/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import { counted } from '../elements/value-text.ts';
import '../elements/icon.ts';

/** The places that miss something while kept secrets are locked. */
export type LockedPlace = 'values' | 'connections' | 'backup' | 'restore';

/** Says what the lock hides at one place and offers to open it; nothing while there is nothing to say. */
@customElement('iml-locked-note')
export class LockedNote extends AppElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      p {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px var(--space-2);
        padding: var(--space-1) var(--space-2);
        border-radius: var(--radius-2);
        border: 1px solid var(--line);
        color: var(--text-2);
        font-size: var(--text-xs);
        --icon-size: 14px;
      }
      span {
        flex: 1 1 120px;
      }
      :host([what='connections']) p {
        margin: 0 var(--space-4) 6px;
      }
    `,
  ];

  @property({ reflect: true }) what: LockedPlace = 'values';
  private readonly lock = this.follow((current) => current.lock);
  private readonly locked = this.follow((current) => current.hidden);
  private readonly isPreview = this.follow((current) => current.preview !== null);

  override render(): TemplateResult | typeof nothing {
    const text = this.lock.value === 'locked' ? texts[this.what](this.locked.value, this.isPreview.value) : undefined;
    if (text === undefined) return nothing;
    return html`<p><iml-icon .icon=${Lock}></iml-icon><span>${text}</span><button class="link" type="button" @click=${() => showDialog(this.ports, 'unlock')}>Unlock</button></p>`;
  }
}

const texts: Readonly<Record<LockedPlace, (hidden: AppState['hidden'], isPreview: boolean) => string | undefined>> = {
  values: ({ values }, isPreview) => {
    if (isPreview) return undefined;
    return values
      ? 'What you typed here before is locked. What you type now is kept once you unlock.'
      : 'Your secrets are locked. What you type now is kept once you unlock.';
  },
  connections: ({ connections }) => (connections === 0 ? undefined : `${counted(connections, 'connection')} locked`),
  backup: () => 'Your secrets are locked, so a backup can only leave them out. Unlock them to take them along.',
  restore: () => 'Your secrets are locked. Unlock them first, so that nothing of them is written over.',
};
