import { ExternalLink, TriangleAlert } from 'lucide';
import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { abandonConsent, consentRequest, type ConsentState, openConsent, taintOfRun } from '../../app/index.ts';
import { maskText } from '../../secrets/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import { consentStyles } from './consent.styles.ts';
import { renderConsentParameters } from './render-consent-parameters.ts';
import '../elements/copy-button.ts';
import '../elements/icon.ts';

/** The wait for a real service: what happens in the other window, what to do when nothing does, what to register. */
@customElement('iml-consent-wait')
export class ConsentWait extends AppElement {
  static override styles = [baseStyles, buttonStyles, consentStyles];

  @property({ attribute: false }) consent!: ConsentState;

  override render(): TemplateResult {
    const { address, phase, sentence } = this.consent;
    const state = this.ports.store.get();
    const request = consentRequest(address, state);
    const secrets = taintOfRun(state, state.run?.events ?? []).texts.map(({ text }) => text);
    const waits = phase === 'waiting';
    return html`<section class="card" aria-labelledby="asks">
      <header><code>${request.host}</code><span class="source live">live</span></header>
      <h2 id="asks">${titles[phase]}</h2>
      <div class="status ${waits ? '' : 'bad'}" role="status">${waits ? html`<span class="arc"></span>` : html`<iml-icon .icon=${TriangleAlert}></iml-icon>`}<p>${sentence}</p></div>
      <div class="answers">
        <button class="button ${waits ? '' : 'live'}" @click=${() => openConsent(this.ports)}><iml-icon .icon=${ExternalLink}></iml-icon>${waits ? 'Show the window' : 'Open the window'}</button>
        <button class="button" @click=${() => abandonConsent(this.ports)}>End the run</button>
      </div>
      <div>
        <h3>Register this address with the service</h3>
        <div class="register"><code>${this.ports.consent.callbackAddress}</code><iml-copy label="Copy address" .text=${() => this.ports.consent.callbackAddress}></iml-copy></div>
      </div>
      ${renderConsentParameters(request, address, (text) => (state.view.secretsShown ? text : maskText(text, secrets)))}
    </section>`;
  }
}

const titles: Readonly<Record<ConsentState['phase'], string>> = {
  ready: 'The service waits for you',
  waiting: 'Waiting for you to sign in',
  blocked: 'The sign-in window was blocked',
  closed: 'The sign-in window is gone',
};
