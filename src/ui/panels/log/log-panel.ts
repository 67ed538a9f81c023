import { EyeOff, Info, ShieldAlert } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { fixSanitize, showSecrets } from '../../../app/index.ts';
import type { Value } from '../../../engine/index.ts';
import type { LogEntry, TraceEvent } from '../../../runtime/index.ts';
import { findLeaks, type Leak, maskText, missingPaths, sanitizePath } from '../../../secrets/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { counted } from '../../elements/value-text.ts';
import { PanelElement } from '../panel-element.ts';
import { panelStyles } from '../panel.styles.ts';
import { logStyles } from './log-panel.styles.ts';
import { type LogLine, logLines, type WireExchange, wireExchanges } from './log-lines.ts';
import '../../elements/icon.ts';

/** What went over the wire beside what Make's log would hold; secrets that stay readable are underlined, with a fix. */
@customElement('iml-log-panel')
export class LogPanel extends PanelElement {
  static override styles = [baseStyles, buttonStyles, panelStyles, logStyles];

  override render(): TemplateResult {
    const run = this.latest.value;
    const logs = Object.entries(run?.result?.logs ?? {});
    if (run === null || logs.length === 0)
      return this.empty('Nothing was logged.', 'Make logs a request once it was sent.');
    const wire = wireExchanges(run.events);
    return html`${this.#renderElsewhere(run.events)}
      ${logs.map(([step, log]) =>
        this.#renderStep(
          step,
          log,
          wire.filter((exchange) => exchange.step === step),
        ),
      )}
      <div class="foot">
        <iml-icon .icon=${Info}></iml-icon>
        <p>${logs.every(([, log]) => log !== null) ? html`Make shows a log because there is <code>log.sanitize</code>; without it, none at all.` : html`Without <code>log.sanitize</code> Make shows no log of a connection at all.`} Secrets are masked here too.</p>
        <button class="link" @click=${() => showSecrets(this.ports, !this.shown.value)}>${this.shown.value ? 'Hide secrets' : 'Reveal secrets'}</button>
      </div>`;
  }

  #renderStep(step: string, log: LogEntry | readonly LogEntry[] | null, wire: readonly WireExchange[]): TemplateResult {
    const entries = log === null ? [] : Array.isArray(log) ? (log as readonly LogEntry[]) : [log as LogEntry];
    return html`${step === 'connection' ? nothing : html`<div class="head"><h2>${step}</h2></div>`}
      ${log === null ? this.#renderNoLog(step, wire) : entries.map((entry) => this.#renderLeaks(step, entry))}
      ${log === null ? wire.map((exchange) => this.#renderColumns(exchange.entry, undefined)) : entries.map((entry, index) => this.#renderColumns(wire[index]?.entry ?? wire.at(-1)?.entry ?? entry, entry))}`;
  }

  #renderNoLog(step: string, wire: readonly WireExchange[]): TemplateResult {
    const paths = [...new Set(wire.flatMap(({ entry }) => missingPaths(entry, this.taint())))];
    return html`<div class="note warn">
      <iml-icon .icon=${EyeOff}></iml-icon>
      <p><b>Make would show no log at all.</b></p>
      <button class="button" @click=${() => fixSanitize(this.ports, step, paths.length > 0 ? paths : ['request.headers.authorization'])}>Add sanitize</button>
      <p>A connection's requests are hidden unless it has <code>log.sanitize</code>, the list of places to blank out.</p>
    </div>`;
  }

  #renderLeaks(step: string, entry: LogEntry): TemplateResult | typeof nothing {
    const leaks = findLeaks(entry, this.taint());
    if (leaks.length === 0) return nothing;
    const paths = missingPaths(entry, this.taint());
    return html`<div class="note leak">
      <iml-icon .icon=${ShieldAlert}></iml-icon>
      <p><b>${counted(leaks.length, 'secret')} would still be readable in Make's log.</b></p>
      <button class="button" @click=${() => fixSanitize(this.ports, step, paths)}>Add to sanitize</button>
      <p>${leaks.slice(0, 3).map((leak, index) => html`${index > 0 ? ', ' : nothing}<code>${maskText(sanitizePath(leak.path), this.secrets())}</code> (${describe(leak)})`)}</p>
    </div>`;
  }

  /** Secrets in what users and members of the team read, which no sanitizing hides. */
  #renderElsewhere(events: readonly TraceEvent[]): TemplateResult | typeof nothing {
    const { result } = this.latest.value ?? {};
    const taint = this.taint();
    const last = events.findLast((event) => event.kind === 'request');
    const places: readonly (readonly [string, Value])[] = [
      ['the error message', result?.error?.message],
      ['the label of the connection (metadata)', result?.connection?.metadata?.value],
      ['the uid', result?.connection?.uid],
      ['the URL of the request', last?.kind === 'request' ? last.request.url : undefined],
    ];
    const found = places.filter(([, value]) => findLeaks(value, taint).length > 0);
    if (found.length === 0) return nothing;
    return html`<div class="note leak">
      <iml-icon .icon=${ShieldAlert}></iml-icon>
      <p><b>A secret stands in ${found.map(([place]) => place).join(' and in ')}.</b></p>
      <span></span>
      <p>${found.some(([place]) => place.startsWith('the URL')) ? 'Services and proxies write addresses down; send it in a header if the service allows.' : 'Make shows this to people, whatever log.sanitize says.'}</p>
    </div>`;
  }

  #renderColumns(wire: LogEntry, logged: LogEntry | undefined): TemplateResult {
    const taint = this.taint();
    const secrets = this.secrets();
    const lines = logLines(wire, logged);
    return html`<div class="columns" role="table" aria-label="On the wire, and in Make's log">
      <div class="row titles" role="row">
        <span role="columnheader">On the wire</span><span role="columnheader">In Make's log</span>
      </div>
      ${lines.map((line, index) => html`${line.group === lines[index - 1]?.group ? nothing : html`<div class="group" role="row"><span role="cell">${line.group}</span></div>`}${this.#renderLine(line, secrets, findLeaks(line.logged, taint).length > 0, line.logged !== undefined && findLeaks(line.name, taint).length > 0)}`)}
    </div>`;
  }

  /** `leaks` and `named`: a secret can be read in the logged value, and in its name. */
  #renderLine(
    { name: written, wire, logged }: LogLine,
    secrets: readonly string[],
    leaks: boolean,
    named: boolean,
  ): TemplateResult {
    const name = maskText(written, secrets);
    const readable = leaks || named;
    return html`<div class="row ${readable ? 'leaking' : ''}" role="row">
      <span role="cell"><span class="key">${name}</span> <span>${maskText(wire ?? '', secrets)}</span></span>
      <span role="cell">${logged === undefined ? html`<span class="key">–</span>` : html`<span class="key ${named ? 'readable' : ''}">${name}</span> <span class=${leaks ? 'readable' : ''}>${maskText(logged, secrets)}</span>`}${readable ? html`<span class="visually-hidden">a secret is readable here</span>` : nothing}</span>
    </div>`;
  }
}

const describe = ({ secret }: Leak): string =>
  `${secret.origin}${secret.form === 'as it is' ? '' : `, ${secret.form}`}`;
