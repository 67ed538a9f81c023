import { Check } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import {
  answerSimulated,
  type ConsentRequest,
  consentRequest,
  type ConsentState,
  denyQuery,
  grantQuery,
  selectedScenario,
  taintOfRun,
} from '../../app/index.ts';
import { maskText } from '../../secrets/index.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { AppElement } from '../app-element.ts';
import { consentStyles } from './consent.styles.ts';
import { renderConsentParameters } from './render-consent-parameters.ts';
import '../elements/icon.ts';
import './consent-wait.ts';

/**
 * Stands where the results are while a run waits for consent. With mocks it is a service's page drawn by us: who asks, for
 * what, with every parameter of the address; granted, denied, or any query returned by hand.
 */
@customElement('iml-consent-page')
export class ConsentPageElement extends AppElement {
  static override styles = [baseStyles, buttonStyles, consentStyles];

  private readonly consent = this.follow((current) => current.consent);
  private readonly secretsShown = this.follow((current) => current.view.secretsShown);
  /** The scenario answers the same from now on. */
  @state() private keep = true;
  /** The query as typed; undefined while it is the one that grants. */
  @state() private typed: string | undefined;

  override render(): TemplateResult | typeof nothing {
    const consent = this.consent.value;
    if (consent === null) return nothing;
    return consent.simulated
      ? this.#renderPage(consent)
      : html`<iml-consent-wait .ports=${this.ports} .consent=${consent}></iml-consent-wait>`;
  }

  #renderPage(consent: ConsentState): TemplateResult {
    const current = this.ports.store.get();
    const request = consentRequest(consent.address, current);
    const app = current.project.name;
    return html`<section class="card mock" aria-labelledby="asks">
      <header><code>${request.host}</code><span class="source mock">mock</span></header>
      <h2 id="asks" tabindex="-1">${app} asks for access${request.client === undefined ? nothing : html` <small>as <code>${request.client}</code></small>`}</h2>
      ${this.#renderScopes(request)}
      <div class="answers">
        <button class="button primary" @click=${() => this.#answer(grantQuery(current, consent))}>Grant</button>
        <button class="button" @click=${() => this.#answer(denyQuery(current, consent))}>Deny</button>
      </div>
      <label class="check"><input type="checkbox" .checked=${this.keep} @change=${this.#toggle} />Write the answer into the scenario “${selectedScenario(current).name}”, so that the run repeats it</label>
      ${this.#renderByHand(grantQuery(current, consent))}
      ${renderConsentParameters(request, consent.address, this.#mask)}
    </section>`;
  }

  #renderScopes({ scopes }: ConsentRequest): TemplateResult {
    if (scopes.length === 0) return html`<p><small>It names no scopes: the service decides what it may do.</small></p>`;
    return html`<h3>It wants to use</h3>
      <ul class="scopes">${scopes.map(({ name, meaning }) => html`<li><iml-icon .icon=${Check}></iml-icon><code>${name}</code>${meaning === undefined ? nothing : html`<small>${meaning}</small>`}</li>`)}</ul>`;
  }

  #renderByHand(granting: Readonly<Record<string, string>>): TemplateResult {
    return html`<details>
      <summary>Return any query by hand</summary>
      <textarea rows="4" spellcheck="false" aria-label="Query of the callback, one parameter a line" .value=${this.typed ?? linesOf(granting)} @input=${this.#type}></textarea>
      <button class="button" @click=${() => this.#answer(queryOf(this.typed ?? linesOf(granting)))}>Return this</button>
    </details>`;
  }

  #mask = (text: string): string => {
    const current = this.ports.store.get();
    if (this.secretsShown.value) return text;
    const { texts } = taintOfRun(current, current.run?.events ?? []);
    return maskText(
      text,
      texts.map((tainted) => tainted.text),
    );
  };

  #answer(query: Readonly<Record<string, string>>): void {
    this.typed = undefined;
    answerSimulated(this.ports, query, this.keep);
  }

  #toggle = (event: Event): void => {
    this.keep = (event.target as HTMLInputElement).checked;
  };

  #type = (event: Event): void => {
    this.typed = (event.target as HTMLTextAreaElement).value;
  };

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('#asks')?.focus();
  }
}

const linesOf = (query: Readonly<Record<string, string>>): string =>
  Object.entries(query)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n');

/** Lines, or one query as a browser shows it. */
function queryOf(text: string): Readonly<Record<string, string>> {
  const trimmed = text.trim();
  if (/^\?|&/.test(trimmed)) return Object.fromEntries(new URLSearchParams(trimmed.replace(/^\?/, '')));
  return Object.fromEntries(
    trimmed.split('\n').flatMap((line) => {
      const at = line.indexOf('=');
      const name = (at < 0 ? line : line.slice(0, at)).trim();
      return name === '' ? [] : [[name, at < 0 ? '' : line.slice(at + 1).trim()]];
    }),
  );
}
