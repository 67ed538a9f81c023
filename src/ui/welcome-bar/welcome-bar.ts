import { ShieldCheck, X } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { dismissTip, showDialog } from '../../app/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { barStyles } from '../../styles/bar.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import '../elements/icon.ts';

const tip = 'local-only';

/** The one line a first visitor must read; gone for good once it is closed. */
@customElement('iml-welcome-bar')
export class WelcomeBar extends AppElement {
  static override styles = [baseStyles, buttonStyles, barStyles];

  private readonly seen = this.follow((state) => state.view.tipsSeen);
  private readonly ready = this.follow((state) => state.ready);
  /** The bar of a shared project says the same, and more. */
  private readonly preview = this.follow((state) => state.preview);

  override render(): TemplateResult | typeof nothing {
    if (!this.ready.value || this.preview.value !== null || this.seen.value.includes(tip)) return nothing;
    return html`<aside aria-label="Privacy">
      <iml-icon .icon=${ShieldCheck}></iml-icon>
      <p class="grow">
        <b>Everything runs in your browser.</b> Nothing is sent unless you switch to Live.
        <button class="link" @click=${() => showDialog(this.ports, 'help')}>What happens to my data</button>
      </p>
      <button class="icon-button small" aria-label="Close" @click=${() => void dismissTip(this.ports, tip)}><iml-icon .icon=${X}></iml-icon></button>
    </aside>`;
  }
}
