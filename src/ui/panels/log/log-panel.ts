import { EyeOff, ShieldCheck } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { LogEntry } from '../../../runtime/index.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { maskText, secretTexts } from '../../../secrets/index.ts';
import { PanelElement } from '../panel-element.ts';
import { panelStyles } from '../panel.styles.ts';
import '../../elements/icon.ts';
import '../../elements/value-tree/value-tree.ts';

/** What Make's log would hold, and whether a secret would still be readable in it. */
@customElement('iml-log-panel')
export class LogPanel extends PanelElement {
  static override styles = [baseStyles, panelStyles];

  override render(): TemplateResult {
    const logs = Object.entries(this.latest.value?.result?.logs ?? {});
    if (logs.length === 0) return this.empty('Nothing was logged.', 'Make logs a request once it was sent.');
    return html`${logs.map(([step, entry]) => this.#renderStep(step, entry))}`;
  }

  #renderStep(step: string, log: LogEntry | readonly LogEntry[] | null): TemplateResult {
    if (log === null) {
      return html`<div class="note warn">
        <iml-icon .icon=${EyeOff}></iml-icon>
        <p><b>Make shows no log for this.</b></p>
        <p>
          A connection's requests are hidden unless the communication has <code>log.sanitize</code>, the list of places to blank out. Add
          <code>"log": { "sanitize": ["request.headers.authorization"] }</code>.
        </p>
      </div>`;
    }
    const entries = Array.isArray(log) ? (log as readonly LogEntry[]) : [log as LogEntry];
    return html`${entries.map((entry) => this.#renderEntry(step, entry))}`;
  }

  #renderEntry(step: string, entry: LogEntry): TemplateResult {
    const { parameters, values, run } = this.state;
    const leaks = secretTexts(parameters, values, run?.events ?? []).filter((secret) =>
      JSON.stringify(entry).includes(JSON.stringify(secret).slice(1, -1)),
    );
    return html`<div class="head"><h2 class="grow">${step === 'connection' ? 'After log.sanitize' : step}</h2></div>
      ${
        leaks.length > 0
          ? html`<div class="note bad">
              <iml-icon .icon=${EyeOff}></iml-icon>
              <p><b>A secret is readable in this log.</b></p>
              <p>Everyone who may see the scenario could read it. Add its place to <code>log.sanitize</code>: ${placesOf(entry, leaks).map((place, index) => html`${index > 0 ? ', ' : nothing}<code>${place}</code>`)}.</p>
            </div>`
          : html`<div class="note">
              <iml-icon .icon=${ShieldCheck}></iml-icon>
              <p>No value of a secret field is readable here.</p>
            </div>`
      }
      <section class="part"><iml-value-tree name="log" .value=${masked(entry, this.secrets())} open></iml-value-tree></section>`;
  }
}

function masked(entry: LogEntry, secrets: readonly string[]): LogEntry {
  return secrets.length === 0 ? entry : (JSON.parse(maskText(JSON.stringify(entry), secrets)) as LogEntry);
}

/** The paths of the log whose text holds one of the secrets. */
function placesOf(value: unknown, secrets: readonly string[], path: readonly string[] = []): readonly string[] {
  if (typeof value === 'string') return secrets.some((secret) => value.includes(secret)) ? [path.join('.')] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => placesOf(member, secrets, [...path, key]));
}
